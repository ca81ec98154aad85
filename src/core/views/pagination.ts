import type { DatedEvent } from '../entities/event.ts';

/** The most events that one figure draws: more could not be told apart, nor placed in reasonable time. */
export const maxDrawn = 120;

/** The most texts that a sentence names: more are folded away behind their number. */
export const maxNamed = 24;

/** The most entries that one page lists: more would weigh more than a reader on the way can wait for. */
export const pageSize = 200;

/**
 * Those of many events that a figure draws, at most so many, in the order in which they came. Events that more texts report go
 * first; among those that as many report, every so-manieth is taken, so that no stretch of time is emptied.
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

/** A list in portions of at most so many, in its order. An empty list is one empty portion: its page says that nothing is there. */
export function paginate<T>(items: readonly T[], most = pageSize): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}

/** The part of a list that stands around one of its items, at most so many, in its order; the item is in it. */
export function windowAround<T>(items: readonly T[], item: T, most: number): readonly T[] {
  const start = Math.max(0, Math.min(items.indexOf(item) - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}
