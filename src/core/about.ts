import type { DatedEvent } from './chronology.ts';
import { surelyBefore } from './dates.ts';
import type { Difference } from './differences.ts';
import type { Dossier } from './dossier.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import type { Note } from './note.ts';
import type { Quotation } from './quotation.ts';

/** A spelling and the readings that use it, by their short names. */
export interface Spelled {
  readonly spelling: string;
  readonly readings: readonly string[];
}

const overlaps = (mention: Mention, reading: string, { passage, ...quotation }: Quotation) =>
  quotation.reading === reading && passage.block === mention.block && passage.start < mention.end && mention.start < passage.end;

/** Which spellings the readings use for one entry. */
function spellings({ readings }: Dossier, id: string, of: 'places' | 'actors'): readonly Spelled[] {
  const used = new Map<string, Set<string>>();
  for (const reading of readings.values()) {
    for (const mention of reading[of])
      if (mention.id === id) used.set(mention.spelling, (used.get(mention.spelling) ?? new Set()).add(reading.short));
  }
  return [...used].map(([spelling, shorts]) => ({ spelling, readings: [...shorts] }));
}

/** Claims whose quoted words name the entry. */
function claimsNaming({ differences, readings }: Dossier, id: string, of: 'places' | 'actors'): readonly Difference[] {
  return [...differences.values()].filter(({ says }) =>
    [...says].some(([slug, words]) =>
      readings
        .get(slug)!
        [of].some((mention) => mention.id === id && words.some((quotation) => overlaps(mention, slug, quotation))),
    ),
  );
}

/** What the dossier holds on one place: its events, the claims that name it, the sites within it, its spellings. */
export function aboutPlace(
  dossier: Dossier,
  id: string,
): {
  readonly events: readonly DatedEvent[];
  readonly claims: readonly Difference[];
  readonly sites: readonly GazetteerEntry[];
  readonly spelled: readonly Spelled[];
} {
  return {
    events: [...dossier.events.values(), ...dossier.later.values()].filter(({ places }) => places.includes(id)),
    claims: claimsNaming(dossier, id, 'places'),
    sites: [...dossier.places.values()].filter(({ within }) => within === id),
    spelled: spellings(dossier, id, 'places'),
  };
}

/** What the dossier holds on one actor: the claims whose words name it, and its spellings. */
export function aboutActor(
  dossier: Dossier,
  id: string,
): { readonly claims: readonly Difference[]; readonly spelled: readonly Spelled[] } {
  return { claims: claimsNaming(dossier, id, 'actors'), spelled: spellings(dossier, id, 'actors') };
}

/** What belongs to one event: the notes on it, and what surely came just before and just after; overlaps have no order. */
export function aboutEvent(
  dossier: Dossier,
  event: DatedEvent,
): { readonly notes: readonly Note[]; readonly before: readonly DatedEvent[]; readonly after: readonly DatedEvent[] } {
  const all = [...dossier.events.values(), ...dossier.later.values()];
  const earliest = (a: DatedEvent, b: DatedEvent) => (a.date.earliest ?? 0) - (b.date.earliest ?? 0);
  const latest = (a: DatedEvent, b: DatedEvent) => (b.date.latest ?? 0) - (a.date.latest ?? 0);
  return {
    notes: [...dossier.notes.values()].filter((note) => note.event === event.id),
    before: all
      .filter((other) => surelyBefore(other.date, event.date))
      .sort(latest)
      .slice(0, 3),
    after: all
      .filter((other) => surelyBefore(event.date, other.date))
      .sort(earliest)
      .slice(0, 3),
  };
}
