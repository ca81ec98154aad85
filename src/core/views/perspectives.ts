import type { Dossier } from '../dossier.ts';
import { isBefore } from '../entities/date.ts';
import type { DatedEvent } from '../entities/event.ts';
import type { Reading } from '../entities/reading.ts';
import { pageSize, windowAround } from './pagination.ts';

/** An event and the other readings that report it. */
export interface ReportedEvent {
  readonly event: DatedEvent;
  /** Short names of the other readings that report it. */
  readonly others: readonly string[];
}

/** The events that one reading reports, and those that only others report, by date. */
export function eventsByReading(
  { events, readings }: Dossier,
  slug: string,
): { readonly own: readonly ReportedEvent[]; readonly added: readonly ReportedEvent[] } {
  const shorts = (event: DatedEvent) =>
    event.readings.filter((other) => other !== slug).map((other) => readings.get(other)!.short);
  const seen = [...events.values()]
    .filter(({ status }) => status === 'reported')
    .map((event) => ({ event, others: shorts(event) }));
  return {
    own: seen.filter(({ event }) => event.readings.includes(slug)),
    added: seen.filter(({ event }) => !event.readings.includes(slug)),
  };
}

/** Whether one reading had been published when another appeared. */
export type Availability = 'surely' | 'perhaps' | 'not-yet';

/**
 * Which readings had been published when the given one appeared. Dates whose intervals overlap have no order, so the other
 * reading is only perhaps out; the given reading itself surely is.
 */
export function availabilityAt(
  { readings }: Dossier,
  slug: string,
): readonly { readonly reading: Reading; readonly out: Availability }[] {
  const { published } = readings.get(slug)!;
  return [...readings.values()].map((reading) => {
    const out: Availability =
      reading.slug === slug || isBefore(reading.published, published)
        ? 'surely'
        : isBefore(published, reading.published)
          ? 'not-yet'
          : 'perhaps';
    return { reading, out };
  });
}

/** The timeline as a reader of one text could know it on the day that the text appeared. */
export interface TimelineAsOf {
  readonly available: ReturnType<typeof availabilityAt>;
  /** Of `available`, those that the page lists: the nearest to the reading. */
  readonly nearby: ReturnType<typeof availabilityAt>;
  /** Slugs of the readings that were surely out, and of those that only perhaps were. */
  readonly surely: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
  /** Events that a reading surely out had reported, by date. */
  readonly known: readonly DatedEvent[];
  /** Events that only readings perhaps out had reported, by date. */
  readonly possible: readonly DatedEvent[];
}

/** What had surely, and what had only perhaps, been reported when a reading appeared. */
export function timelineAsOf(dossier: Dossier, slug: string): TimelineAsOf {
  const available = availabilityAt(dossier, slug);
  const slugs = (wanted: Availability) =>
    new Set(available.filter(({ out }) => out === wanted).map(({ reading }) => reading.slug));
  const [surely, perhaps] = [slugs('surely'), slugs('perhaps')];
  const isReportedBy = (event: DatedEvent, some: ReadonlySet<string>) => event.readings.some((reading) => some.has(reading));
  const events = [...dossier.events.values()];
  const own = available.find(({ reading }) => reading.slug === slug)!;
  return {
    available,
    nearby: windowAround(available, own, pageSize / 10),
    surely,
    perhaps,
    known: events.filter((event) => isReportedBy(event, surely)),
    possible: events.filter((event) => !isReportedBy(event, surely) && isReportedBy(event, perhaps)),
  };
}

/** The readings next to one in their order, without it, at most so many: enough where the timeline leads to all. */
export const neighbouringReadings = ({ readings }: Pick<Dossier, 'readings'>, slug: string, most = 20): readonly Reading[] =>
  windowAround([...readings.values()], readings.get(slug)!, most + 1).filter((reading) => reading.slug !== slug);
