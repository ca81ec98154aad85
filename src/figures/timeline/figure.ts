import type { Phrases } from '../../i18n/en/index.ts';
import type { MeasureText } from '../shared/text-width.ts';
import type { Span } from './time-scale.ts';

/** An event as the timeline figure draws it. */
export interface TimelineEvent {
  readonly id: string;
  /** A few words beside its mark. */
  readonly label: string;
  /** A clause that says what happened. */
  readonly title: string;
  /** The date as people write it: "16 February 2015". */
  readonly dateWords: string;
  /** Milliseconds since 1970 UTC; null where nobody knows when it began. */
  readonly earliest: number | null;
  /** Milliseconds since 1970 UTC, the end of its last day, exclusive; null where no end is known. */
  readonly latest: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The part of an approximate or uncertain interval that is sure, if there is one: from, to (exclusive). */
  readonly sure?: readonly [number, number] | undefined;
  /** Ids of the rows in which it is drawn; at least one. */
  readonly rows: readonly string[];
  /** Its places in words, written where the figure is vertical; the names of its rows where left out. */
  readonly where?: string | undefined;
  /** Ids of its places, for the filter. */
  readonly places: readonly string[];
  readonly status: 'reported' | 'background' | 'publication' | 'later';
  /** Slugs of the readings that report it. */
  readonly readings: readonly string[];
}

/** A row of the figure: a place, or a group for the events that belong to none of the places. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
}

/** Everything that the layout of the figure needs. */
export interface TimelineFigure {
  readonly rows: readonly TimelineRow[];
  readonly spans: readonly Span[];
  readonly events: readonly TimelineEvent[];
  /** The words of ours that it is written with. Where these run from right to left, so does time. */
  readonly phrases: Phrases;
  /** CSS pixels. */
  readonly width: number;
  /** Type size of the labels, in CSS pixels. All other measures follow from it. */
  readonly labelSize: number;
  readonly measure: MeasureText;
}

const day = 86_400_000;

/** True where the interval of an event is known at both ends and one day long or less. */
export function isOneDay({ earliest, latest }: TimelineEvent): boolean {
  return earliest !== null && latest !== null && latest - earliest <= day;
}

/** The moment that an event is sorted by: its start, or its end where only that is known. Milliseconds since 1970 UTC. */
export function anchorTime({ earliest, latest }: TimelineEvent): number {
  return earliest ?? (latest === null ? -Infinity : latest - 1);
}

/** Orders events by their anchor, then by their end, then by id, so that equal input gives an equal drawing. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return anchorTime(a) - anchorTime(b) || (a.latest ?? Infinity) - (b.latest ?? Infinity) || (a.id < b.id ? -1 : 1);
}

/** Throws a RangeError that names the event, where one has no row, a row that the figure lacks, or an interval that runs backwards. */
export function validateTimeline({ rows, events }: TimelineFigure): void {
  const known = new Set(rows.map((row) => row.id));
  for (const event of events) {
    if (event.rows.length === 0) throw new RangeError(`event ${event.id} has no row in the figure`);
    const stray = event.rows.find((row) => !known.has(row));
    if (stray !== undefined) throw new RangeError(`event ${event.id} names the row ${stray}, which the figure does not have`);
    if (event.earliest !== null && event.latest !== null && event.earliest >= event.latest) {
      throw new RangeError(`event ${event.id} ends before it begins: ${event.earliest} to ${event.latest}`);
    }
  }
}
