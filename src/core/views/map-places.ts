import type { Dossier } from '../dossier.ts';
import type { BlockId } from '../entities/id.ts';
import type { Gazetteer, Place, PlaceEntry } from '../entities/place.ts';
import type { Reading } from '../entities/reading.ts';
import type { Links } from '../links.ts';
import { mentionsOf } from './concordance.ts';

/** One mention of a place: the reading, the spelling and the paragraph. */
export interface MapMention {
  /** The reading's short name. */
  readonly reading: string;
  readonly spelling: string;
  readonly block: BlockId;
  readonly href: string;
}

/** A site that has not been located: it has no pin, and is listed under its city. */
export interface UnlocatedSite {
  readonly name: string;
  readonly href: string;
  readonly why: string;
}

/** A place with a position (WGS 84 degrees) and what the map's popup shows of it, as sent in JSON. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly arabic?: PlaceEntry['arabic'];
  readonly lat: number;
  readonly lon: number;
  /** The uncertainty of the position in metres, and the reason for it. */
  readonly radius?: number | undefined;
  readonly reason?: string | undefined;
  /** The id of the city that it is a site in. */
  readonly within?: string | undefined;
  readonly href: string;
  readonly note: string;
  readonly sites: readonly UnlocatedSite[];
  readonly mentions: readonly MapMention[];
}

/** The parts of a dossier that the map needs. */
export interface MapDossier {
  readonly places: Gazetteer;
  readonly readings: ReadonlyMap<string, Pick<Reading, 'slug' | 'short' | 'places'>>;
}

/**
 * Every place with a position, by number of mentions and then by id: the order in which the map places its labels. A place
 * without a position appears only as a site of its city, if that has one.
 */
export function mapPlaces({ places, readings }: MapDossier, links: Pick<Links, 'place' | 'paragraph'>): readonly MapPlace[] {
  const mentionsOf = (id: string): readonly MapMention[] =>
    [...readings.values()].flatMap(({ slug, short, places }) =>
      places
        .filter((mention) => mention.id === id)
        .map(({ spelling, block }) => ({ reading: short, spelling, block, href: links.paragraph(slug, block) })),
    );
  const sitesOf = (id: string): readonly UnlocatedSite[] =>
    [...places.values()].flatMap((site) =>
      site.within === id && site.unlocated !== undefined
        ? [{ name: site.name, href: links.place(site.id), why: site.unlocated }]
        : [],
    );
  return [...places.values()]
    .flatMap(({ id, name, arabic, position, within, about }): readonly MapPlace[] => {
      if (position === undefined) return [];
      const { lat, lon, radius, reason } = position;
      const own = { id, name, arabic, lat, lon, radius, reason, within, href: links.place(id), note: about };
      return [{ ...own, sites: sitesOf(id), mentions: mentionsOf(id) }];
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}

/** A place as the gazetteer page lists it. */
export interface GazetteerEntry {
  readonly place: Place;
  /** The place that it is a site in. */
  readonly city: Place | undefined;
  /** The paragraphs that name it, reading by reading, each once. */
  readonly mentions: readonly { readonly reading: Reading; readonly blocks: readonly BlockId[] }[];
}

/** The places in the home country, sites within a place and the country itself among them, and the places elsewhere. */
export function gazetteerEntries(dossier: Dossier): {
  readonly home: readonly GazetteerEntry[];
  readonly abroad: readonly GazetteerEntry[];
} {
  const { home } = dossier.site.map;
  const isHome = ({ place: { name, country, within } }: GazetteerEntry) =>
    country === home || within !== undefined || name === home;
  const entries = [...dossier.places.values()].map((place): GazetteerEntry => ({
    place,
    city: place.within === undefined ? undefined : dossier.places.get(place.within),
    mentions: mentionsOf(dossier, 'places', place.id).map(({ reading, mentions }) => ({
      reading,
      blocks: [...new Set(mentions.map(({ block }) => block))],
    })),
  }));
  return { home: entries.filter(isHome), abroad: entries.filter((entry) => !isHome(entry)) };
}
