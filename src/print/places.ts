import type { Phrases } from '../i18n/en/index.ts';
import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import { placeBacklinks } from '../core/views/backlinks.ts';
import type { Inline } from './inline.ts';
import type { Plan } from './plan.ts';
import type { CrossReferences } from './cross-references.ts';
import { paragraphsInWords } from './timeline.ts';

/** One place of the list under the maps. */
export interface PlaceRow {
  readonly label: string;
  /** Its number on the map; undefined for a place that is on none. */
  readonly number: number | undefined;
  readonly name: string;
  readonly arabic: string | undefined;
  /** Whether the Arabic name is our own transliteration, which has not been checked. */
  readonly unchecked: boolean;
  readonly kind: string;
  readonly about: string;
  /** As spelled. */
  readonly spelled: string;
  /** As mapped. */
  readonly position: string;
  /** The paragraphs that name it, by reading. */
  readonly named: readonly (readonly Inline[])[];
  readonly confidence: string;
  readonly cite: readonly number[];
}

function positionOf({ position, unlocated, kind }: Plan['places'][number], { formats, map, paper }: Phrases): string {
  if (position === undefined) return unlocated === undefined ? paper.noPinKind(map.kinds[kind]) : map.noPin(unlocated);
  const degrees = paper.position({ lat: position.lat.toFixed(4), lon: position.lon.toFixed(4), from: position.from });
  return position.radius === undefined
    ? degrees
    : degrees + map.estimateWhy(formats.number(position.radius / 1000), position.reason);
}

/** The places of a plan as spelled and as mapped, in its order. */
export function placeRows(dossier: Dossier, plan: Plan, references: CrossReferences): readonly PlaceRow[] {
  const phrases = phrasesFor(dossier.site.language);
  const { map, paper } = phrases;
  return plan.places.map((place) => {
    const { id, name, kind, arabic, about, confidence, evidence, within } = place;
    const named = plan.readings.flatMap(({ slug, short, places }): readonly (readonly Inline[])[] => {
      const blocks = places.filter((mention) => mention.id === id).map(({ block }) => block);
      return blocks.length === 0 ? [] : [[`${short} `, ...paragraphsInWords(slug, blocks, references)]];
    });
    return {
      label: `place-${id}`,
      number: references.place(id),
      name,
      arabic: arabic?.name,
      unchecked: arabic?.checked === false,
      kind: map.kinds[kind] + (within === undefined ? '' : map.inCity(dossier.places.get(within)!.name)),
      about,
      spelled: placeBacklinks(dossier, id)
        .spelled.map(({ spelling, readings }) => paper.spelled(spelling, readings.join(phrases.site.comma)))
        .join(paper.template.semicolon),
      position: positionOf(place, phrases),
      named,
      confidence,
      cite: evidence.map((source) => references.source(source.id)!).sort((a, b) => a - b),
    };
  });
}
