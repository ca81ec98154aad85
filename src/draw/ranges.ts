import type { Line } from './coast-layout.ts';
import { checkRanges, type RangeFigure, type RangeRow } from './range-figure.ts';
import { GAP, HALF, rangeFrame } from './range-frame.ts';
import { rangeSheet, type RangeText } from './range-text.ts';
import { uprights, type Band } from './upright.ts';

/** How one number is drawn: along the axis from `from` to `to`, `thick` pixels across round `centre`. CSS pixels. */
export interface RangeMark {
  readonly shape: 'dot' | 'bar' | 'up-to' | 'length';
  readonly outside: boolean;
  readonly from: number;
  readonly to: number;
  readonly centre: number;
  readonly thick: number;
}

/** The finished arithmetic of numbers on one axis; all numbers are CSS pixels from its top left corner. */
export interface RangesLayout {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly texts: readonly RangeText[];
  /** Those of the key among them. */
  readonly marks: readonly RangeMark[];
  /** Above each group but the first. */
  readonly rules: readonly Line[];
  /** The axis, and the line along 0. */
  readonly axis: readonly Line[];
  /** Along the other round values. */
  readonly grid: readonly Line[];
  readonly references: readonly Line[];
}

/** Measures as multiples of the type size. */
const PAD = 0.55;
const TICK = 0.35;
/** Between an upright line and the words that it must not run through. */
const AIR = 0.15;

const shapeOf = ({ least, most }: RangeRow, draws: RangeFigure['draws']): RangeMark['shape'] => {
  if (draws === 'lengths') return 'length';
  return least === most ? 'dot' : least === 0 ? 'up-to' : 'bar';
};

/**
 * Lays numbers out on one linear axis from 0, group under group. No words touch, and no line runs through words. Throws a
 * RangeError for what `checkRanges` refuses, and for a width that leaves no room for an axis.
 */
export const layRanges = (figure: RangeFigure): RangesLayout => {
  checkRanges(figure);
  const { groups, references, draws, format, key, unit, width, labelSize: em } = figure;
  const sheet = rangeSheet(em, figure.measure);
  const { stacked, column, values, isApart, left, right, at } = rangeFrame(figure, sheet);
  const { line } = sheet;
  const marks: RangeMark[] = [];
  const rules: Line[] = [];
  const bands: Band[] = [];
  let y = 0;

  const layRow = (row: RangeRow): void => {
    const shape = shapeOf(row, draws);
    const [labelHigh, detailHigh] = [sheet.heightOf('label', row.label, column), sheet.heightOf('detail', row.detail, column)];
    const textHigh = labelHigh + detailHigh;
    const markHigh = line + (stacked ? 0 : PAD * em);
    const high = stacked ? textHigh + markHigh : Math.max(textHigh, line) + PAD * em;
    const textTop = stacked ? y : y + (high - textHigh) / 2;
    const centre = stacked ? y + textHigh + line / 2 : y + high / 2;
    sheet.fill('detail', row.detail, 0, sheet.fill('label', row.label, 0, textTop, column), column);
    const from = at(shape === 'length' ? 0 : row.least);
    const to = at(row.most);
    marks.push({ shape, outside: row.outside, from, to, centre, thick: 2 * HALF * em });
    if (shape === 'length') sheet.set('value', row.words, width, stacked ? y + line / 2 : centre, 'end');
    else {
      const apart = isApart(row);
      if (apart) sheet.set('value', format(row.least), from - GAP * em, centre, 'end');
      const edge = shape === 'dot' ? HALF * em : 0;
      sheet.set('value', apart ? format(row.most) : row.words, to + edge + GAP * em, centre);
    }
    bands.push(stacked ? [centre - line / 2, centre + line / 2] : [y, y + high]);
    y += high + (stacked ? PAD * em : 0);
  };
  ...
};
