import { phrasesFor } from '../../i18n/phrases.ts';
import type { Dossier } from '../dossier.ts';
import type { DatedEvent } from '../entities/event.ts';
import type { Place } from '../entities/place.ts';
import type { Reading } from '../entities/reading.ts';
import { oncePer } from '../once-per.ts';

type Events = Pick<Dossier, 'events' | 'later'>;

/** Every event: those of the readings' time by date, then those that came later by date. */
export const allEvents = ({ events, later }: Events): readonly DatedEvent[] => [...events.values(), ...later.values()];

/** The event with this id, whether of the readings' time or later. */
export const eventById = ({ events, later }: Events, id: string): DatedEvent | undefined => events.get(id) ?? later.get(id);

const eventIndex = oncePer(({ events }: Pick<Dossier, 'events'>) => {
  const bySlug = new Map<string, DatedEvent[]>();
  for (const event of events.values()) {
    for (const slug of event.readings) {
      const known = bySlug.get(slug);
      if (known === undefined) bySlug.set(slug, [event]);
      else known.push(event);
    }
  }
  return bySlug;
});

/** The events that a reading reports, by date. */
export const eventsReportedBy = (dossier: Pick<Dossier, 'events'>, slug: string): readonly DatedEvent[] =>
  eventIndex(dossier).get(slug) ?? [];

/** What one reading says about an event. */
interface QuotedReports {
  readonly reading: Reading;
  readonly reports: DatedEvent['reports'];
}

/** An event as a list of events prints it. */
export interface EventListing {
  readonly event: DatedEvent;
  readonly places: readonly Place[];
  /** The words of the readings that report it, in the order of the readings. */
  readonly quoted: readonly QuotedReports[];
}

/** The places with these ids, in their order. */
export const placesById = ({ places }: Pick<Dossier, 'places'>, ids: readonly string[]): readonly Place[] =>
  ids.map((id) => places.get(id)!);

/** An event with its places and quotations; `only` restricts the quotations to these readings, by slug. */
export function listEvent(
  dossier: Pick<Dossier, 'places' | 'readings'>,
  event: DatedEvent,
  only?: ReadonlySet<string>,
): EventListing {
  const bySlug = Map.groupBy(
    event.reports.filter(({ reading }) => only?.has(reading) ?? true),
    ({ reading }) => reading,
  );
  const quoted = [...bySlug]
    .map(([slug, reports]) => ({ reading: dossier.readings.get(slug)!, reports }))
    .sort((a, b) => a.reading.order - b.reading.order);
  return { event, places: placesById(dossier, event.places), quoted };
}

/** The places where events happened, by name: the options of the timeline's filter. */
export function eventPlaces(dossier: Pick<Dossier, 'events' | 'later' | 'places' | 'site'>): readonly Place[] {
  const { compareNames } = phrasesFor(dossier.site.language).formats;
  const used = new Set(allEvents(dossier).flatMap(({ places }) => places));
  return [...dossier.places.values()].filter(({ id }) => used.has(id)).sort((a, b) => compareNames(a.name, b.name));
}
