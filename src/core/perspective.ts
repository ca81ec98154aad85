import type { DatedEvent } from './chronology.ts';
import { surelyBefore } from './dates.ts';
import type { Dossier } from './dossier.ts';
import type { Reading } from './reading.ts';

/** An event as one reading reports it, and which others do. */
export interface Seen {
  readonly event: DatedEvent;
  /** Short names of the other readings that report it. */
  readonly others: readonly string[];
}

/** What one reading alone reports, by date, and what the others report that it does not. */
export function through(
  { events, readings }: Dossier,
  slug: string,
): { readonly own: readonly Seen[]; readonly added: readonly Seen[] } {
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
export type Out = 'surely' | 'perhaps' | 'not-yet';

/**
 * Which readings were out when the one named was. Two dates whose intervals overlap have no order, so the other text is only
 * perhaps out; the reading itself surely is.
 */
export function outBy({ readings }: Dossier, slug: string): readonly { readonly reading: Reading; readonly out: Out }[] {
  const { published } = readings.get(slug)!;
  return [...readings.values()].map((reading) => {
    const out: Out =
      reading.slug === slug || surelyBefore(reading.published, published)
        ? 'surely'
        : surelyBefore(published, reading.published)
          ? 'not-yet'
          : 'perhaps';
    return { reading, out };
  });
}
