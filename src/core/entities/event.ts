import { z } from 'zod';
import type { Problems } from '../problems.ts';
import type { ReadContext } from '../read-context.ts';
import { locateQuotation, type QuotableText, type Quotation } from '../quotation/quotation.ts';
import { readList } from '../yaml/tables.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import { Confidence } from './confidence.ts';
import { type ComputedDate, parseDate, unknownDate } from './date.ts';
import { BlockId, Id } from './id.ts';
import type { Gazetteer } from './place.ts';
import { resolveEvidence, type Source } from './source.ts';

/** One text reporting one event: its exact words, and the exact words that it uses for the date, if any. */
export const ReportEntry = z.strictObject({
  reading: Id,
  quote: z.string().min(1),
  /** Needed only where the quotation occurs more than once. */
  paragraph: BlockId.optional(),
  /** The text's own words for the time, in the same paragraph; left out where it gives none. */
  said: z.string().min(1).optional(),
});

/** Something that happened, as the texts report it and as we date it. */
export const EventEntry = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** At most about 28 letters, for the figure. */
  label: z.string().min(1).max(32),
  /** Without reports: `background` to them, or the `publication` of one. */
  status: z.enum(['reported', 'background', 'publication']).default('reported'),
  /** EDTF, levels 0 and 1. */
  date: z.string().min(1),
  /** How the date was resolved from what is said. */
  resolved: z.string().min(1),
  places: z.array(Id).default([]),
  /** What `places` does not tell, in words that follow their names: `in Rome`. */
  where: z.string().min(1).optional(),
  about: z.string().min(1),
  reports: z.array(ReportEntry).default([]),
  /** For `publication`: which reading came out. */
  publishes: Id.optional(),
  evidence: z.array(Id).default([]),
  confidence: Confidence,
});
export type EventEntry = z.infer<typeof EventEntry>;

/** Something that happened after the texts: context from outside them. */
export const LaterEntry = EventEntry.pick({
  id: true,
  title: true,
  label: true,
  date: true,
  places: true,
  about: true,
  confidence: true,
})
  .extend({ evidence: z.array(Id).min(1), where: z.string().min(1).optional() })
  .strict();
export type LaterEntry = z.infer<typeof LaterEntry>;

/** One text's report of an event, with the words it uses for the date. */
export interface EventReport extends Quotation {
  readonly said: string | undefined;
}

/** An event with its date computed, its reports proved and its evidence found. */
export interface DatedEvent extends Omit<EventEntry, 'date' | 'reports' | 'evidence' | 'status'> {
  readonly status: EventEntry['status'] | 'later';
  readonly date: ComputedDate;
  readonly reports: readonly EventReport[];
  /** The readings that report it, each once, in the order of the readings. */
  readonly readings: readonly string[];
  readonly evidence: readonly Source[];
}

/** By first moment; an event whose start is unknown is sorted by its end. */
const byDate = (a: DatedEvent, b: DatedEvent) =>
  (a.date.earliest ?? a.date.latest ?? 0) - (b.date.earliest ?? b.date.latest ?? 0) ||
  (a.date.latest ?? Infinity) - (b.date.latest ?? Infinity) ||
  (a.id < b.id ? -1 : 1);

function common(
  { value, at }: YamlEntry<EventEntry | LaterEntry>,
  places: Gazetteer,
  { problems, phrases }: ReadContext,
): ComputedDate {
  for (const [index, place] of value.places.entries()) {
    if (!places.has(place)) problems.reportUnknown('place', place, places, at('places', index));
  }
  const parsed = parseDate(value.date, phrases);
  if (!parsed.ok) problems.report('date-invalid', at('date'), { date: value.date, detail: parsed.detail });
  return parsed.ok ? parsed.date : unknownDate;
}

function proveReports(
  { value, at }: YamlEntry<EventEntry>,
  texts: ReadonlyMap<string, QuotableText>,
  problems: Problems,
): readonly EventReport[] {
  return value.reports.flatMap((report, index) => {
    const text = texts.get(report.reading);
    if (text === undefined) {
      problems.reportUnknown('reading', report.reading, texts, at('reports', index, 'reading'));
      return [];
    }
    const [where, paragraphWhere] = [at('reports', index, 'quote'), at('reports', index, 'paragraph')];
    const quotation = locateQuotation({ ...report, where, paragraphWhere }, text, problems);
    if (quotation === undefined) return [];
    const block = text.article.find(({ id }) => id === quotation.passage.block)!;
    if (report.said !== undefined && !block.text.includes(report.said)) {
      problems.report('said-missing', at('reports', index, 'said'), { said: report.said, of: `${text.seedName} ${block.id}` });
    }
    return { ...quotation, said: report.said };
  });
}

/** Reads `events.yaml`, by date. */
export function readEvents(
  context: ReadContext,
  file: string,
  texts: ReadonlyMap<string, QuotableText>,
  places: Gazetteer,
): readonly DatedEvent[] {
  const { problems } = context;
  const entries = readList(context, file, 'event', EventEntry);
  const events = [...entries.values()].map((entry) => {
    const { value, at } = entry;
    if ((value.status === 'reported') !== value.reports.length > 0)
      problems.report('event-unreported', at('id'), { id: value.id, status: value.status });
    if (value.publishes !== undefined && !texts.has(value.publishes))
      problems.reportUnknown('reading', value.publishes, texts, at('publishes'));
    const reports = proveReports(entry, texts, problems);
    const readings = [...texts.keys()].filter((slug) => reports.some(({ reading }) => reading === slug));
    return {
      ...value,
      date: common(entry, places, context),
      reports,
      readings,
      evidence: resolveEvidence(entry, context),
    };
  });
  return events.sort(byDate);
}

/** Reads `later.yaml`, by date: what came after the texts. */
export function readLater(context: ReadContext, file: string, places: Gazetteer): readonly DatedEvent[] {
  const entries = readList(context, file, 'event', LaterEntry);
  const events = [...entries.values()].map((entry): DatedEvent => ({
    ...entry.value,
    status: 'later',
    resolved: '',
    date: common(entry, places, context),
    reports: [],
    readings: [],
    evidence: resolveEvidence(entry, context),
  }));
  return events.sort(byDate);
}
