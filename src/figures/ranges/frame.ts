import { ticks } from 'd3';
import type { RangeFigure, RangeRow } from './figure.ts';
import { type Claimed, rangeScale, type RangeScale } from './scale.ts';
import type { RangeSheet } from './text.ts';

/** Where things stand across the drawing, CSS pixels. */
export interface RangeFrame extends RangeScale {
  /** True where the text of a row is above its mark instead of beside it. */
  readonly stacked: boolean;
  /** Width of the text of a row. */
  readonly column: number;
  /** Round values to draw along, 0 first. */
  readonly values: readonly number[];
  /** Whether both ends of a range have room for their number; else both stand right of it. */
  readonly isApart: (row: RangeRow) => boolean;
}

/** Measures as multiples of the type size. */
const STACKED = 36;
const GUTTER = 1.2;
const LEAST = 5;
const TICK = 6;
/** Between a mark and its words, and the half of a dot. */
export const GAP = 0.45;
export const HALF = 0.4;
/** The most of the width that the text of rows may take beside the marks. */
const COLUMN = 0.42;

/**
 * Divides the width between the text of the rows, the axis and, for lengths, a column for their numbers. Throws a RangeError
 * where no axis fits.
 */
export const rangeFrame = (figure: RangeFigure, { widthOf }: RangeSheet): RangeFrame => {
  const { groups, references, draws, format, width, labelSize: em } = figure;
  const rows = groups.flatMap((group) => group.rows);
  const stacked = width < STACKED * em;
  const lengths = draws === 'lengths';
  const aside = lengths ? Math.max(0, ...rows.map(({ words }) => widthOf(words))) + GUTTER * em : 0;
  const natural = Math.max(0, ...rows.flatMap(({ label, detail }) => [widthOf(label), widthOf(detail)]));
  const column = stacked ? width - aside : Math.min(COLUMN * width, Math.ceil(natural));
  if (!(column >= 0)) throw new RangeError(`${width} pixels are too few for numbers of ${Math.round(aside)}`);
  const left = stacked ? Math.max(HALF * em, widthOf(format(0)) / 2) : column + GUTTER * em;
  const end = stacked ? width : width - aside;
  const largest = Math.max(0, ...rows.map(({ most }) => most), ...references.map(({ at }) => at));
  const values = largest > 0 ? ticks(0, largest, Math.max(2, (end - left) / (TICK * em))) : [0];
  const scaleFor = (words: (row: RangeRow) => string): RangeScale => {
    const claimed = [
      ...rows.map((row): Claimed => [row.most, HALF * em + (lengths ? 0 : GAP * em + widthOf(words(row)))]),
      ...references.map(({ at }): Claimed => [at, 1]),
      ...values.map((value): Claimed => [value, widthOf(format(value)) / 2]),
    ];
    return rangeScale(claimed, left, end, LEAST * em);
  };
  // The shortest axis that there can be: a number that has room there has room on the one that is drawn.
  const shortest = scaleFor(({ words }) => words);
  const isApart = ({ least, most }: RangeRow) =>
    !lengths && least > 0 && least < most && shortest.at(least) - GAP * em - widthOf(format(least)) >= left;
  return { stacked, column, values, isApart, ...scaleFor((row) => (isApart(row) ? format(row.most) : row.words)) };
};
