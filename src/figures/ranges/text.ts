import type { Box } from '../shared/box.ts';
import { wrapText } from '../shared/wrap.ts';
import type { MeasureText } from '../shared/text-width.ts';
import type { TextLine } from '../shared/svg.ts';

/** The role of a line of text: a group's name, who gives a number, more about either, a number, a tick, a reference, the key or the unit. */
export type RangeTextKind = 'group' | 'label' | 'detail' | 'value' | 'tick' | 'reference' | 'key' | 'unit';

/** One line of text and the box that it covers, CSS pixels. */
export interface RangeText extends TextLine {
  readonly kind: RangeTextKind;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Line height, height of the letters, and distance from the middle down to the baseline, as multiples of the type size. */
const LINE = 1.35;
const LETTERS = 1.2;
const BASELINE = 0.35;

/** The font weight of a kind of text. */
export const weightOf = (kind: RangeTextKind): 400 | 600 => (kind === 'group' ? 600 : 400);

/** Collects the lines of text of one drawing. */
export interface RangeSheet {
  readonly texts: readonly RangeText[];
  /** Height of a line, CSS pixels. */
  readonly line: number;
  readonly widthOf: (text: string, kind?: RangeTextKind) => number;
  /** Adds one line that starts, ends or is centred at `x`; `middle` is halfway up its height. */
  readonly addLine: (
    kind: RangeTextKind,
    text: string,
    at: { readonly x: number; readonly middle: number; readonly anchor?: RangeText['anchor'] },
  ) => void;
  /** Adds a text wrapped to `width` from `top` down; returns where it ends. An empty text takes no line. */
  readonly addText: (
    kind: RangeTextKind,
    text: string,
    at: { readonly x: number; readonly top: number; readonly width: number },
  ) => number;
  /** The height of a text wrapped to `width`. */
  readonly heightOf: (kind: RangeTextKind, text: string, width: number) => number;
}

/** An empty sheet for text of `size` CSS pixels. */
export const rangeSheet = (size: number, measure: MeasureText): RangeSheet => {
  const texts: RangeText[] = [];
  const line = LINE * size;
  const widthOf = (text: string, kind: RangeTextKind = 'label') => measure(text, size, weightOf(kind));
  const wrapLines = (kind: RangeTextKind, text: string, width: number) => wrapText(text, width, (part) => widthOf(part, kind));
  const sheet: RangeSheet = {
    texts,
    line,
    widthOf,
    addLine: (kind, text, { x, middle, anchor = 'start' }) => {
      const width = widthOf(text, kind);
      const start = x - { start: 0, middle: width / 2, end: width }[anchor];
      const box = { x: start, y: middle - (LETTERS * size) / 2, width, height: LETTERS * size };
      texts.push({ kind, text, x, y: middle + BASELINE * size, anchor, box });
    },
    addText: (kind, text, { x, top, width }) => {
      const lines = wrapLines(kind, text, width);
      lines.forEach((words, i) => sheet.addLine(kind, words, { x, middle: top + (i + 0.5) * line }));
      return top + lines.length * line;
    },
    heightOf: (kind, text, width) => wrapLines(kind, text, width).length * line,
  };
  return sheet;
};
