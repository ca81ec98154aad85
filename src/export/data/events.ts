import { z } from 'zod';
import type { Dossier } from '../../core/dossier.ts';
import { Confidence } from '../../core/entities/confidence.ts';
import type { DatedEvent } from '../../core/entities/event.ts';
import { Id } from '../../core/entities/id.ts';
import type { Links } from '../../core/links.ts';
import { iriOf } from '../iri.ts';
import { csv, type Row, type TableField } from './csv.ts';
import { type DataFile, jsonText } from './data-file.ts';
import { DateRecord, dateRecord } from './date-record.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { PassageRecord, passageRecord } from './passage-record.ts';
import { ReleaseHead, releaseHead } from './release-head.ts';

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

const title = 'Events';
const Events = ReleaseHead.extend({ events: z.array(EventRecord) });

const fields: readonly TableField[] = [
  { name: 'id', type: 'string', description: 'Its id on the site: the page is /events/<id>/.', required: true, unique: true },
  { name: 'iri', type: 'string', description: 'Its name in linked data.', required: true, unique: true },
  { name: 'title', type: 'string', description: 'What happened.', required: true },
  { name: 'status', type: 'string', description: 'reported, background, publication or later.', required: true },
  { name: 'edtf', type: 'string', description: 'The date in Extended Date/Time Format.', required: true },
  { name: 'earliest', type: 'date', description: 'The first day it can mean; empty where the start is unknown.' },
  { name: 'latest', type: 'date', description: 'The last day it can mean; empty where the end is unknown or open.' },
  { name: 'approximate', type: 'boolean', description: 'About then.', required: true },
  { name: 'uncertain', type: 'boolean', description: 'Perhaps then.', required: true },
  { name: 'date_words', type: 'string', description: 'The date for people.', required: true },
  {
    name: 'date_said',
    type: 'string',
    description: 'The words that each text uses for the date: reading, colon, words; apart by a bar.',
  },
  { name: 'confidence', type: 'string', description: 'A, B, C or U.', required: true },
  { name: 'places', type: 'string', description: 'Ids of places.geojson, apart by a bar.' },
  { name: 'where', type: 'string', description: 'What the places do not tell, in words that follow them.' },
  { name: 'reported_by', type: 'string', description: 'The readings that report it, apart by a bar.' },
  { name: 'reports', type: 'integer', description: 'How many passages report it.', required: true },
  { name: 'about', type: 'string', description: 'What we say of it.', required: true },
  { name: 'resolved', type: 'string', description: 'How the date was found.' },
  { name: 'evidence', type: 'string', description: 'Ids of sources.csv, apart by a bar.' },
];

/** Several values in one cell. */
const bars = (values: readonly string[]): string => values.join(' | ');

const row = (event: EventRecord): Row => ({
  id: event.id,
  iri: event.iri,
  title: event.title,
  status: event.status,
  edtf: event.date.edtf,
  earliest: event.date.earliest,
  latest: event.date.latest,
  approximate: event.date.approximate,
  uncertain: event.date.uncertain,
  date_words: event.date.words,
  date_said: bars(event.reports.flatMap(({ reading, said }) => (said === null ? [] : [`${reading}: ${said}`]))),
  confidence: event.confidence,
  places: bars(event.places),
  where: event.where,
  reported_by: bars(event.reported_by),
  reports: event.reports.length,
  about: event.about,
  resolved: event.resolved,
  evidence: bars(event.evidence),
});

/** The events of the dossier, and what came later, by date: as JSON, as a table, and the schema of the JSON. */
export function eventFiles(dossier: Dossier, links: Links): readonly DataFile[] {
  const events = [...dossier.events.values(), ...dossier.later.values()].map((event) => eventRecord(event, dossier, links));
  const json = { ...releaseHead(dossier, title, 'quotations'), events } satisfies z.infer<typeof Events>;
  const common = { title, rights: 'quotations', holds: ['events', events.length] } as const;
  return [
    {
      ...common,
      path: 'events.json',
      about:
        'What the texts report and what came later: dates as said and as computed, places, the words that report it, evidence.',
      mediaType: 'application/json',
      text: jsonText(json),
      schema: schemaPath('events.json'),
    },
    {
      ...common,
      path: 'events.csv',
      about: 'The same as a table, one row an event.',
      mediaType: 'text/csv',
      text: csv(fields, events.map(row)),
      fields,
    },
    schemaFile('events.json', title, Events),
  ];
}
