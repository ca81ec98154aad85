import type { Event } from 'schema-dts';
import type { Dossier } from '../../core/dossier.ts';
import type { DatedEvent } from '../../core/entities/event.ts';
import type { Links } from '../../core/links.ts';
import { dateRecord } from '../data/date-record.ts';
import { addressOf } from './graph.ts';
import { placeNamed } from './place.ts';

/**
 * An event. It gets a machine-readable start and end only where its date is certain: an uncertain one is given in words alone, so
 * that the bounds of an uncertain date are not taken for the duration of the event.
 */
export function eventThing(event: DatedEvent, { places }: Dossier, links: Links): Event {
  const { id, title, about, date } = event;
  const { earliest, latest, approximate, uncertain } = dateRecord(date);
  const isSure = !approximate && !uncertain;
  return {
    '@type': 'Event',
    name: title,
    description: `${date.words}. ${about.trim()}`,
    url: addressOf(links, links.event(id)),
    ...(isSure && earliest !== null && { startDate: earliest }),
    ...(isSure && latest !== null && { endDate: latest }),
    ...(event.places.length > 0 && { location: event.places.map((place) => placeNamed(places.get(place)!)) }),
  };
}
