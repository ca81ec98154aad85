import { phrasesFor } from '../../i18n/phrases.ts';
import type { Dossier } from '../dossier.ts';
import type { Actor } from '../entities/actor.ts';
import type { Claim } from '../entities/claim.ts';
import { isBefore } from '../entities/date.ts';
import type { DatedEvent } from '../entities/event.ts';
import type { Note } from '../entities/note.ts';
import type { Place } from '../entities/place.ts';
import { oncePer } from '../once-per.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { Mention } from '../text/mentions.ts';
import { type MentionKind, mentionsOf } from './concordance.ts';
import { allEvents } from './events.ts';
import { notesOnEvent } from './notes.ts';

/** A spelling and the short names of the readings that use it. */
export interface SpellingUse {
  readonly spelling: string;
  readonly readings: readonly string[];
}

const overlaps = (mention: Mention, reading: string, { passage, ...quotation }: Quotation) =>
  quotation.reading === reading && passage.block === mention.block && passage.start < mention.end && mention.start < passage.end;

/** The spellings that the readings use for one entry. */
function spellings(dossier: Dossier, kind: MentionKind, id: string): readonly SpellingUse[] {
  const used = new Map<string, Set<string>>();
  for (const { reading, mentions } of mentionsOf(dossier, kind, id)) {
    for (const { spelling } of mentions) used.set(spelling, (used.get(spelling) ?? new Set()).add(reading.short));
  }
  return [...used].map(([spelling, shorts]) => ({ spelling, readings: [...shorts] }));
}

/** The claims whose quotations mention the entry. */
function claimsNaming(dossier: Dossier, kind: MentionKind, id: string): readonly Claim[] {
  const named = mentionsOf(dossier, kind, id);
  return [...dossier.claims.values()].filter(({ says }) =>
    named.some(({ reading: { slug }, mentions }) =>
      (says.get(slug) ?? []).some((quotation) => mentions.some((mention) => overlaps(mention, slug, quotation))),
    ),
  );
}

/** What the dossier has on one place: the city around it, its events, the claims that name it, its sites, its spellings. */
export function placeBacklinks(
  dossier: Dossier,
  id: string,
): {
  readonly city: Place | undefined;
  readonly events: readonly DatedEvent[];
  readonly claims: readonly Claim[];
  readonly sites: readonly Place[];
  readonly spelled: readonly SpellingUse[];
} {
  const within = dossier.places.get(id)?.within;
  return {
    city: within === undefined ? undefined : dossier.places.get(within),
    events: allEvents(dossier).filter(({ places }) => places.includes(id)),
    claims: claimsNaming(dossier, 'places', id),
    sites: [...dossier.places.values()].filter(({ within }) => within === id),
    spelled: spellings(dossier, 'places', id),
  };
}

/** What the dossier has on one actor: the claims whose quotations mention it, and its spellings. */
export function actorBacklinks(
  dossier: Dossier,
  id: string,
): { readonly claims: readonly Claim[]; readonly spelled: readonly SpellingUse[] } {
  return { claims: claimsNaming(dossier, 'actors', id), spelled: spellings(dossier, 'actors', id) };
}

/** Every actor by name, with how often the readings mention it. */
export function actorRoster(dossier: Dossier): readonly { readonly actor: Actor; readonly mentions: number }[] {
  const { compareNames } = phrasesFor(dossier.site.language).formats;
  return [...dossier.actors.values()]
    .sort((a, b) => compareNames(a.name, b.name))
    .map((actor) => ({
      actor,
      mentions: mentionsOf(dossier, 'actors', actor.id).reduce((sum, { mentions }) => sum + mentions.length, 0),
    }));
}

/** Every event in both orders in which one event's neighbours are looked for, sorted once a dossier. */
const eventOrders = oncePer((dossier: Pick<Dossier, 'events' | 'later'>) => {
  const all = allEvents(dossier);
  return {
    latestFirst: all.toSorted((a, b) => (b.date.latest ?? 0) - (a.date.latest ?? 0)),
    earliestFirst: all.toSorted((a, b) => (a.date.earliest ?? 0) - (b.date.earliest ?? 0)),
  };
});

/** What belongs to one event: its notes, and up to three events on either side, the nearest first. Overlapping dates have no order. */
export function eventBacklinks(
  dossier: Dossier,
  event: DatedEvent,
): { readonly notes: readonly Note[]; readonly before: readonly DatedEvent[]; readonly after: readonly DatedEvent[] } {
  const { latestFirst, earliestFirst } = eventOrders(dossier);
  const firstThree = (events: readonly DatedEvent[], isWanted: (other: DatedEvent) => boolean) =>
    events.values().filter(isWanted).take(3).toArray();
  return {
    notes: notesOnEvent(dossier, event.id),
    before: firstThree(latestFirst, (other) => isBefore(other.date, event.date)),
    after: firstThree(earliestFirst, (other) => isBefore(event.date, other.date)),
  };
}
