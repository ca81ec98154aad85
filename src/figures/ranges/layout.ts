import type { Line } from '../shared/svg.ts';
import { validateRanges, type RangeFigure, type RangeRow } from './figure.ts';
import { GAP, HALF, rangeFrame } from './frame.ts';
import { type Band, verticalGridlines } from './gridlines.ts';
import { rangeSheet, type RangeText } from './text.ts';

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
/** The least distance between a vertical line and text beside it. */
const CLEARANCE = 0.15;

const shapeOf = ({ least, most }: RangeRow, draws: RangeFigure['draws']): RangeMark['shape'] => {
  if (draws === 'lengths') return 'length';
  return least === most ? 'dot' : least === 0 ? 'up-to' : 'bar';
};

/**
 * Lays numbers out on one linear axis from 0, group under group. No texts touch, and no line runs through text. Throws a
 * RangeError for what `validateRanges` refuses, and for a width that leaves no room for an axis.
 */
export const layoutRanges = (figure: RangeFigure): RangesLayout => {
  validateRanges(figure);
  const { groups, references, draws, format, key, unit, width, labelSize: em } = figure;
  const sheet = rangeSheet(em, figure.measure);
  const { stacked, column, values, isApart, left, right, at } = rangeFrame(figure, sheet);
  const { line } = sheet;
  const marks: RangeMark[] = [];
  const rules: Line[] = [];
  const bands: Band[] = [];
  let y = 0;

  const layoutKey = (entries: readonly (readonly [text: string, outside: boolean])[]): void => {
    const indent = (2 * HALF + GAP) * em;
    let x = 0;
    for (const [text, outside] of entries) {
      const taken = indent + sheet.widthOf(text);
      if (x > 0 && x + taken > width) [x, y] = [0, y + line];
      marks.push({ shape: 'dot', outside, from: x + HALF * em, to: x + HALF * em, centre: y + line / 2, thick: 2 * HALF * em });
      y = Math.max(y, sheet.addText('key', text, { x: x + indent, top: y, width: width - x - indent }) - line);
      x += taken + 2 * line;
    }
    y += line + PAD * em;
  };

  const layoutRow = (row: RangeRow): void => {
    const shape = shapeOf(row, draws);
    const textHigh = Math.max(line, sheet.heightOf('label', row.label, column) + sheet.heightOf('detail', row.detail, column));
    const high = (stacked ? textHigh + line : textHigh) + PAD * em;
    const textTop = stacked ? y : y + (high - textHigh) / 2;
    const centre = stacked ? y + textHigh + line / 2 : y + high / 2;
    const labelEnd = sheet.addText('label', row.label, { x: 0, top: textTop, width: column });
    sheet.addText('detail', row.detail, { x: 0, top: labelEnd, width: column });
    const [from, to] = [at(shape === 'length' ? 0 : row.least), at(row.most)];
    marks.push({ shape, outside: row.outside, from, to, centre, thick: 2 * HALF * em });
    bands.push(stacked ? [centre - line / 2, centre + line / 2] : [y, y + high]);
    y += high;
    if (shape === 'length') {
      sheet.addLine('value', row.words, { x: width, middle: stacked ? textTop + line / 2 : centre, anchor: 'end' });
      return;
    }
    const apart = isApart(row);
    if (apart) sheet.addLine('value', format(row.least), { x: from - GAP * em, middle: centre, anchor: 'end' });
    const edge = shape === 'dot' ? HALF * em : 0;
    sheet.addLine('value', apart ? format(row.most) : row.words, { x: to + edge + GAP * em, middle: centre });
  };

  if (key)
    layoutKey([
      [key.text, false],
      [key.outside, true],
    ]);
  const starts = references.map(({ at: value, words }) => {
    const x = Math.min(Math.max(at(value) - sheet.widthOf(words) / 2, 0), Math.max(0, width - sheet.widthOf(words)));
    y = sheet.addText('reference', words, { x, top: y, width: width - x });
    return y;
  });
  for (const [index, group] of groups.entries()) {
    if (index > 0) rules.push([0, y + PAD * em, width, y + PAD * em]);
    y = sheet.addText('group', group.name, { x: 0, top: y + 2 * PAD * em, width });
    y = sheet.addText('detail', group.detail, { x: 0, top: y, width }) + (PAD / 2) * em;
    group.rows.forEach(layoutRow);
  }
  const bottom = y;
  bands.push([bottom, bottom + TICK * em]);
  let taken = -Infinity;
  for (const value of values) {
    const half = sheet.widthOf(format(value)) / 2;
    if (at(value) - half < taken) continue;
    sheet.addLine('tick', format(value), { x: at(value), middle: bottom + TICK * em + line / 2, anchor: 'middle' });
    taken = at(value) + half + GAP * em;
  }
  y = sheet.addText('unit', unit, { x: left - HALF * em, top: bottom + TICK * em + line, width: width - left + HALF * em });
  const boxes = sheet.texts.map(({ box }) => box);
  const along = (value: number, where: readonly Band[]) => verticalGridlines(at(value), where, boxes, CLEARANCE * em);
  return {
    width,
    height: y,
    labelSize: em,
    texts: sheet.texts,
    marks,
    rules,
    axis: [[left, bottom, right, bottom], ...along(0, bands)],
    grid: values.filter((value) => value > 0).flatMap((value) => along(value, bands)),
    references: references.flatMap(({ at: value }, index) => along(value, [[starts[index] ?? 0, bottom]])),
  };
};
