import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Actor } from '../core/entities/actor.ts';
import type { Claim } from '../core/entities/claim.ts';
import type { DatedEvent } from '../core/entities/event.ts';
import type { Place } from '../core/entities/place.ts';
import type { Reading } from '../core/entities/reading.ts';
import type { Source } from '../core/entities/source.ts';

/** What one printed document holds, in the order in which it is numbered. */
export interface Plan {
  readonly readings: readonly Reading[];
  readonly events: readonly DatedEvent[];
  readonly later: readonly DatedEvent[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  /** Everything that what is printed rests on, by publisher. */
  readonly sources: readonly Source[];
}

type Parts = Omit<Plan, 'sources'>;

function sourcesOf({ readings, events, later, places, actors, claims }: Parts, dossier: Dossier): readonly Source[] {
  const { compareNames } = phrasesFor(dossier.site.language).formats;
  const cited = [...readings, ...events, ...later, ...places, ...actors, ...claims].flatMap(({ evidence }) => evidence);
  const noted = readings.flatMap(({ notes }) => notes.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const counted = claims.flatMap(({ counts }) =>
    counts.flatMap(({ evidence }) => evidence.map((id) => dossier.sources.get(id)!)),
  );
  return [...new Map([...cited, ...noted, ...counted].map((source) => [source.id, source])).values()].sort(
    (a, b) => compareNames(a.publisher, b.publisher) || (a.id < b.id ? -1 : 1),
  );
}

/** Places that a map can show first, those of the dossier's own country at their head; then those without a position. */
function inOrder(places: readonly Place[], home: string): readonly Place[] {
  const rank = ({ position, country }: Place) => (position === undefined ? 2 : country === home ? 0 : 1);
  return places.toSorted((a, b) => rank(a) - rank(b) || (a.position?.lon ?? 0) - (b.position?.lon ?? 0));
}

/** The whole dossier. Places are numbered from west to east, so that a number is soon found on the map. */
export function wholePlan(dossier: Dossier): Plan {
  const { compareNames } = phrasesFor(dossier.site.language).formats;
  const parts: Parts = {
    readings: [...dossier.readings.values()],
    events: [...dossier.events.values()],
    later: [...dossier.later.values()],
    places: inOrder([...dossier.places.values()], dossier.site.map.home),
    actors: [...dossier.actors.values()].sort((a, b) => compareNames(a.name, b.name)),
    claims: [...dossier.claims.values()],
  };
  return { ...parts, sources: sourcesOf(parts, dossier) };
}

/** One reading with the events that it reports and the places that it names. */
export function readingPlan(dossier: Dossier, reading: Reading): Plan {
  const events = [...dossier.events.values()].filter(({ readings }) => readings.includes(reading.slug));
  const named = new Set([...reading.places.map(({ id }) => id), ...events.flatMap((event) => event.places)]);
  const parts: Parts = {
    readings: [reading],
    events,
    later: [],
    places: inOrder(
      [...dossier.places.values()].filter(({ id }) => named.has(id)),
      dossier.site.map.home,
    ),
    actors: [],
    claims: [],
  };
  return { ...parts, sources: sourcesOf(parts, dossier) };
}
