import { elasticScale } from './elastic-scale.ts';
import { type TimelineEvent, type TimelineRow, isOneDay } from './figure.ts';
import { packLanes } from './lanes.ts';
import type { Item } from './vertical-sequence.ts';

/** A row that has become a column: the middle of its first lane in CSS pixels, and the lane of each of its events. */
export interface Column {
  readonly row: TimelineRow;
  readonly x: number;
  readonly lanes: ReadonlyMap<TimelineEvent, number>;
}

export interface Columns {
  readonly columns: readonly Column[];
  /** From one lane to the next, CSS pixels. */
  readonly pitch: number;
  /** Of all columns together, CSS pixels. */
  readonly width: number;
}

/** Width of a lane, of an empty column, and of the space between two columns, as multiples of the type size. */
const lane = 0.56;
const empty = 0.28;
const space = 0.1;
/** Half the length of a mark in steps of the sequence. A step is at least three times as long as a mark is thick. */
const half = 0.3;

function packColumn(
  row: string,
  items: readonly Item[],
): { readonly count: number; readonly lanes: ReadonlyMap<TimelineEvent, number> } {
  // In steps, not in pixels: pixels are known only when the columns have their width and the words their lines.
  const step = elasticScale(items.map((item, i) => [item.ms, i]));
  const own = items.flatMap((item, i) =>
    item.kind === 'event' && item.event.rows.includes(row) ? [{ event: item.event, i }] : [],
  );
  const marks = own.map(({ event, i }) => {
    const { earliest, latest } = event;
    if (earliest === null && latest === null) return { from: 0, to: items.length, text: 0 };
    const end = isOneDay(event) || earliest === null || latest === null ? i : Math.max(i, step(latest));
    return { from: i - half, to: end + half, text: 0 };
  });
  const { lanes, places } = packLanes(marks, { from: -1, to: items.length, gap: 0, clear: 0 });
  return { count: lanes, lanes: new Map(own.map(({ event }, i) => [event, places[i]!.lane])) };
}

/** Sets the rows side by side, each as wide as its lanes need; together no wider than `most`, however many there are. */
export function layoutColumns(rows: readonly TimelineRow[], items: readonly Item[], em: number, most: number): Columns {
  const packed = rows.map((row) => ({ row, ...packColumn(row.id, items) }));
  const widths = packed.map(({ count }) => (count === 0 ? empty : count * lane) + space);
  const wanted = widths.reduce((sum, width) => sum + width, 0) * em;
  const unit = em * Math.min(1, most / Math.max(wanted, 1));
  const pitch = lane * unit;
  let x = 0;
  const columns = packed.map(({ row, lanes }, i) => {
    const column = { row, x: x + pitch / 2, lanes };
    x += widths[i]! * unit;
    return column;
  });
  return { columns, pitch, width: x };
}
