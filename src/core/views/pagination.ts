import type { DatedEvent } from '../entities/event.ts';

/** The maximum number of events in one figure: more could not be distinguished, or laid out in reasonable time. */
export const maxDrawn = 120;

/** The maximum number of texts that a sentence names: more are collapsed into a disclosure. */
export const maxNamed = 24;

/** The maximum number of entries on one page: more would load too slowly on a mobile connection. */
export const pageSize = 200;

/**
 * Selects at most `most` of the events for a figure, in their order. Events reported by more texts are preferred; among those
 * with equally many, the selection is evenly spaced, so that no period is left empty.
 */
export function sampleEvents<T extends Pick<DatedEvent, 'readings'>>(events: readonly T[], most = maxDrawn): readonly T[] {
  if (events.length <= most) return events;
  const taken = new Set<T>();
  const groups = Map.groupBy(events, ({ readings }) => readings.length);
  for (const [, group] of [...groups].sort(([a], [b]) => b - a)) {
    const room = Math.min(most - taken.size, group.length);
    for (let index = 0; index < room; index++) taken.add(group[Math.floor((index * group.length) / room)]!);
  }
  return events.filter((event) => taken.has(event));
}

/** Splits a list into pages of at most `most` items. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], most = pageSize): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}

/** At most `most` consecutive items of a list around one of them, which is included. */
export function windowAround<T>(items: readonly T[], item: T, most: number): readonly T[] {
  const start = Math.max(0, Math.min(items.indexOf(item) - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}
