import type { Dossier } from './dossier.ts';
import type { BlockId } from './entities/id.ts';
import { readReference } from './markdown/prose.ts';
import { paginate } from './views/pagination.ts';
import { visibleBlocks } from './views/visible-text.ts';

/** The only maker of addresses inside the site. Every address starts with the base path and every page ends with a slash. */
export interface Links {
  readonly home: string;
  readonly map: string;
  readonly timeline: string;
  readonly claims: string;
  readonly about: string;
  readonly sources: string;
  readonly later: string;
  readonly actors: string;
  /** What the data holds, file by file. */
  readonly data: string;
  readonly feed: string;
  readonly sitemap: string;
  readonly search: string;
  /** What is promised, and how it was tried. */
  readonly assurance: string;
  /** What the printed briefing's hash means, and what has changed since. */
  readonly verify: string;
  /** The printed briefing, on A4 and on Letter. */
  readonly briefing: string;
  readonly briefingLetter: string;
  readonly reading: (slug: string) => string;
  /** The reading as a printed leaflet. */
  readonly readingPdf: (slug: string) => string;
  readonly paragraph: (slug: string, block: BlockId) => string;
  /** A note's own page. */
  readonly note: (id: string) => string;
  /** A note where it stands, beside its passage. */
  readonly inReading: (slug: string, id: string) => string;
  readonly place: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly event: (id: string) => string;
  readonly claim: (id: string) => string;
  readonly source: (id: string) => string;
  /** A file of the data release, by its path below `/data/`. */
  readonly dataFile: (path: string) => string;
  /** A reading and its notes as plain text. */
  readonly plainText: (slug: string) => string;
  /** How to cite a reading. */
  readonly cite: (slug: string) => string;
  /** A note alone, to stand in a frame on somebody else's page. */
  readonly embed: (id: string) => string;
  /** A reading in one file with everything in it. */
  readonly offline: (slug: string) => string;
  /** The picture that stands for a page where it is shared: by its id, as `src/cards/card.ts` gives it. */
  readonly card: (id: string) => string;
  /** An event where it stands in the list of events. */
  readonly inTimeline: (id: string) => string;
  /** A further page of the list of events, from 2; the first stands on the timeline itself. */
  timelinePart(number: number): string;
  /** What one reading alone reports. */
  readonly through: (slug: string) => string;
  /** What was out when one reading was published. */
  readonly asOf: (slug: string) => string;
  /** A link of our prose: `event:corinthia-attack` → its page; any other address comes back as it is. */
  readonly resolve: (address: string) => string;
  /** The page that an entry has for itself: `note:two-cities` → the note's page, `reading:ap#p5` → the paragraph. */
  readonly pageOf: (reference: string) => string;
  /** With scheme and host, where the site has an address; undefined where it has none. */
  readonly absolute: (path: string) => string | undefined;
}

/**
 * Makes the addresses. `base` is the path that the site stands under, with a slash at both ends; `origin` its scheme and
 * host, undefined for a site without an address. `noteReading` tells which reading a note belongs to, and `isShown` whether
 * anything of a paragraph may be shown: the address of one that may not is its reading's. `timelinePartOf` tells on which part of
 * the list an event stands.
 */
export function createLinks(
  base: string,
  origin: string | undefined,
  noteReading: (id: string) => string | undefined,
  isShown: (slug: string, block: string) => boolean = () => true,
  timelinePartOf: (event: string) => number = () => 1,
): Links {
  const page = (...parts: readonly string[]) => base + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
  const reading = (slug: string) => page('readings', slug);
  const paragraph = (slug: string, block: string) => reading(slug) + (isShown(slug, block) ? `#${block}` : '');
  const links: Links = {
    home: base,
    map: page('map'),
    timeline: page('timeline'),
    claims: page('differences'),
    about: page('about'),
    sources: page('sources'),
    later: `${page('timeline')}#later`,
    actors: page('actors'),
    data: page('data'),
    feed: `${base}feed.xml`,
    sitemap: `${base}sitemap.xml`,
    search: page('search'),
    assurance: page('assurance'),
    verify: page('verify'),
    briefing: `${base}briefing.pdf`,
    briefingLetter: `${base}briefing-letter.pdf`,
    reading,
    readingPdf: (slug) => `${base}readings/${encodeURIComponent(slug)}.pdf`,
    paragraph,
    note: (id) => page('notes', id),
    inReading: (slug, id) => `${reading(slug)}#${id}`,
    place: (id) => page('places', id),
    actor: (id) => page('actors', id),
    event: (id) => page('events', id),
    claim: (id) => page('differences', id),
    source: (id) => `${page('sources')}#${id}`,
    dataFile: (path) => `${page('data')}${path}`,
    plainText: (slug) => `${reading(slug)}text.txt`,
    cite: (slug) => page('readings', slug, 'cite'),
    embed: (id) => page('embed', 'notes', id),
    offline: (slug) => `${reading(slug)}offline.html`,
    card: (id) => `${base}cards/${id}.png`,
    inTimeline: (id) => `${links.timelinePart(timelinePartOf(id))}#${id}`,
    timelinePart: (number) => (number === 1 ? page('timeline') : page('timeline', 'part', String(number))),
    through: (slug) => page('timeline', 'through', slug),
    asOf: (slug) => page('timeline', 'as-of', slug),
    resolve: (address) => {
      const reference = readReference(address);
      if (reference === undefined) return address;
      const { kind, id, fragment } = reference;
      const targets = {
        event: () => links.event(id),
        place: () => links.place(id),
        actor: () => links.actor(id),
        claim: () => links.claim(id),
        note: () => links.inReading(noteReading(id) ?? '', id),
        reading: () => (fragment === undefined ? reading(id) : paragraph(id, fragment)),
      };
      return targets[kind]();
    },
    pageOf: (reference) => {
      const { kind, id } = readReference(reference) ?? {};
      return kind === 'note' && id !== undefined ? links.note(id) : links.resolve(reference);
    },
    absolute: (path) => (origin === undefined ? undefined : new URL(path, origin).href),
  };
  return links;
}

/** The addresses of a dossier that is built for a base path and, if known, for a scheme and host: see `makeLinks`. */
export function dossierLinks({ notes, readings, events }: Dossier, base: string, origin: string | undefined): Links {
  const shown = new Map(
    [...readings.values()].map((reading) => [reading.slug, new Set<string>(visibleBlocks(reading).map(({ block }) => block.id))]),
  );
  const parts = paginate([...events.keys()]);
  const partOf = new Map(parts.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)));
  return createLinks(
    base,
    origin,
    (id) => notes.get(id)?.reading,
    (slug, block) => shown.get(slug)?.has(block) ?? true,
    // What came later stands on the first part, after the list.
    (id) => partOf.get(id) ?? 1,
  );
}
