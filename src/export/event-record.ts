import { z } from 'zod';
import type { DatedEvent } from '../core/chronology.ts';
import { Confidence } from '../core/confidence.ts';
import type { Dossier } from '../core/dossier.ts';
import { Id } from '../core/id.ts';
import type { Links } from '../core/links.ts';
import { DateRecord, dateRecord } from './date-record.ts';
import { iriOf } from './iri.ts';
import { PassageRecord, passageRecord } from './passage-record.ts';

const ReportRecord = PassageRecord.extend({
  said: z
    .string()
    .min(1)
    .nullable()
    .describe('The words that the text uses for the date, from the same paragraph; null where it gives none.'),
});

/** One event as it is published. */
export const EventRecord = z.strictObject({
  id: Id.describe('Its id on the site: the page is /events/<id>/.'),
  iri: z.url().describe('Its name in linked data: an address where the site has one, else urn:uuid.'),
  title: z.string().min(1),
  status: z
    .enum(['reported', 'background', 'publication', 'later'])
    .describe(
      'reported: by at least one text. background: by none. publication: the day a text came out. later: context from outside the texts.',
    ),
  date: DateRecord,
  resolved: z.string().nullable().describe('How the date was found from what is said.'),
  places: z.array(Id).describe('Ids of places.geojson.'),
  where: z.string().nullable().describe('What the places do not tell, in words that follow them.'),
  about: z.string().min(1),
  reported_by: z.array(Id).describe('The readings that report it.'),
  reports: z.array(ReportRecord).describe('The words that report it.'),
  confidence: Confidence.describe(
    'How sure we are. A: two or more independent sources. B: one solid source. C: weak, or our derivation. U: undecided.',
  ),
  evidence: z.array(Id).describe('Ids of sources.json.'),
});
export type EventRecord = z.infer<typeof EventRecord>;

/** One event as data. */
export function eventRecord(event: DatedEvent, { readings }: Dossier, links: Links): EventRecord {
  const { id, title, status, date, resolved, places, where, about, reports, confidence, evidence } = event;
  return {
    id,
    iri: iriOf(links, links.event(id)),
    title,
    status,
    date: dateRecord(date),
    resolved: resolved === '' ? null : resolved,
    places: [...places],
    where: where ?? null,
    about,
    reported_by: [...event.readings],
    reports: reports.map((report) => ({ ...passageRecord(report, readings), said: report.said ?? null })),
    confidence,
    evidence: evidence.map((source) => source.id),
  };
}
