import type { Dossier } from '../dossier.ts';
import { isBefore } from '../entities/date.ts';
import type { DatedEvent } from '../entities/event.ts';
import type { Reading } from '../entities/reading.ts';

/** An event as one reading reports it, and which others do. */
export interface ReportedEvent {
  readonly event: DatedEvent;
  /** Short names of the other readings that report it. */
  readonly others: readonly string[];
}

/** What one reading alone reports, by date, and what the others report that it does not. */
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

/** Whether one reading was out when another appeared. */
export type Availability = 'surely' | 'perhaps' | 'not-yet';

/**
 * Which readings were out when the one named was. Two dates whose intervals overlap have no order, so the other text is only
 * perhaps out; the reading itself surely is.
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
