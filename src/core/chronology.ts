import { citeEntry, type Bibliography } from './bibliography.ts';
import { parseDate, unknownDate, type ComputedDate } from './dates.ts';
import { Event, Later } from './event.ts';
import type { Files } from './files.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Problems, Where } from './problems.ts';
import { prove, type Quotable, type Quotation } from './quotation.ts';
import type { Source } from './source.ts';
import { readList } from './table.ts';
import type { Entry } from './yaml.ts';

/** One text's report of an event, with the words it uses for the date. */
export interface EventReport extends Quotation {
  readonly said: string | undefined;
}

/** An event with its date computed, its reports proved and its evidence found. */
export interface DatedEvent extends Omit<Event, 'date' | 'reports' | 'evidence' | 'status'> {
  readonly status: Event['status'] | 'later';
  readonly date: ComputedDate;
  readonly reports: readonly EventReport[];
  /** The readings that report it, each once, in the order of the readings. */
  readonly readings: readonly string[];
  readonly evidence: readonly Source[];
}

/** By first moment; an event whose start is unknown stands where its end does. */
const byDate = (a: DatedEvent, b: DatedEvent) =>
  (a.date.earliest ?? a.date.latest ?? 0) - (b.date.earliest ?? b.date.latest ?? 0) ||
  (a.date.latest ?? Infinity) - (b.date.latest ?? Infinity) ||
  (a.id < b.id ? -1 : 1);

function common({ value, at }: Entry<Event | Later>, gazetteer: Gazetteer, problems: Problems): ComputedDate {
  for (const [index, place] of value.places.entries()) {
    if (!gazetteer.has(place)) problems.unknown('place', place, gazetteer.keys(), at('places', index));
  }
  const parsed = parseDate(value.date);
  if (!parsed.ok) problems.report('date-invalid', at('date'), { date: value.date, says: parsed.says });
  return parsed.ok ? parsed.date : unknownDate;
}

function proveReports(
  { value, at }: Entry<Event>,
  texts: ReadonlyMap<string, Quotable>,
  problems: Problems,
): readonly EventReport[] {
  return value.reports.flatMap((report, index) => {
    const text = texts.get(report.reading);
    if (text === undefined) {
      problems.unknown('reading', report.reading, texts.keys(), at('reports', index, 'reading'));
      return [];
    }
    const [quoteAt, paragraphAt] = [at('reports', index, 'quote'), at('reports', index, 'paragraph')];
    const quotation = prove(report.quote, text, report.paragraph, quoteAt, problems, paragraphAt);
    if (quotation === undefined) return [];
    const block = text.article.find(({ id }) => id === quotation.passage.block)!;
    if (report.said !== undefined && !block.text.includes(report.said)) {
      problems.report('said-missing', at('reports', index, 'said'), { said: report.said, of: `${text.seedName} ${block.id}` });
    }
    return { ...quotation, said: report.said };
  });
}

/** Reads `events.yaml`, by date. `taken`: see `readList`. */
export function readEvents(
  files: Files,
  file: string,
  texts: ReadonlyMap<string, Quotable>,
  gazetteer: Gazetteer,
  bibliography: Bibliography,
  problems: Problems,
  taken?: Map<string, Where>,
): readonly DatedEvent[] {
  const entries = readList(files, file, 'event', Event, problems, taken);
  const events = [...entries.values()].map((entry) => {
    const { value, at } = entry;
    if ((value.status === 'reported') !== value.reports.length > 0)
      problems.report('event-unreported', at('id'), { id: value.id, status: value.status });
    if (value.publishes !== undefined && !texts.has(value.publishes))
      problems.unknown('reading', value.publishes, texts.keys(), at('publishes'));
    const reports = proveReports(entry, texts, problems);
    const readings = [...texts.keys()].filter((slug) => reports.some(({ reading }) => reading === slug));
    return {
      ...value,
      date: common(entry, gazetteer, problems),
      reports,
      readings,
      evidence: citeEntry(entry, bibliography, problems),
    };
  });
  return events.sort(byDate);
}

/** Reads `later.yaml`, by date: what came after the texts. `taken`: see `readList`. */
export function readLater(
  files: Files,
  file: string,
  gazetteer: Gazetteer,
  bibliography: Bibliography,
  problems: Problems,
  taken?: Map<string, Where>,
): readonly DatedEvent[] {
  const entries = readList(files, file, 'event', Later, problems, taken);
  const events = [...entries.values()].map((entry): DatedEvent => ({
    ...entry.value,
    status: 'later',
    resolved: '',
    date: common(entry, gazetteer, problems),
    reports: [],
    readings: [],
    evidence: citeEntry(entry, bibliography, problems),
  }));
  return events.sort(byDate);
}
