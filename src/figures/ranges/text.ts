import type { Box } from '../shared/box.ts';
import { wrapText } from '../shared/wrap.ts';
import type { MeasureText } from '../timeline/figure.ts';
import type { TextLine } from '../timeline/layout.ts';

/** What a line of type is: a name, who gives a number, more about either, a number, a round value, a reference, the key or the unit. */
export type RangeTextKind = 'group' | 'label' | 'detail' | 'value' | 'tick' | 'reference' | 'key' | 'unit';

/** One line of type and the rectangle that it takes, CSS pixels. */
export interface RangeText extends TextLine {
  readonly kind: RangeTextKind;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Height of a line with its air, of its letters, and from its middle down to the baseline, as multiples of the type size. */
const LINE = 1.35;
const LETTERS = 1.2;
const BASELINE = 0.35;

/** The weight that a kind of text is set in. */
export const weightOf = (kind: RangeTextKind): 400 | 600 => (kind === 'group' ? 600 : 400);

/** Collects the lines of type of one drawing. */
export interface RangeSheet {
  readonly texts: readonly RangeText[];
  /** Height of a line, CSS pixels. */
  readonly line: number;
  readonly widthOf: (text: string, kind?: RangeTextKind) => number;
  /** One line that starts, ends or has its middle at `x`; `middle` is halfway up. */
  readonly set: (kind: RangeTextKind, text: string, x: number, middle: number, anchor?: RangeText['anchor']) => void;
  /** A text broken to `width` from `top` down; comes back with where it ends. An empty text takes no line. */
  readonly fill: (kind: RangeTextKind, text: string, x: number, top: number, width: number) => number;
  /** How high a text is when it is broken to `width`. */
  readonly heightOf: (kind: RangeTextKind, text: string, width: number) => number;
}

/** An empty sheet for type of `size` CSS pixels. */
export const rangeSheet = (size: number, measure: MeasureText): RangeSheet => {
  const texts: RangeText[] = [];
  const line = LINE * size;
  const widthOf = (text: string, kind: RangeTextKind = 'label') => measure(text, size, weightOf(kind));
  const broken = (kind: RangeTextKind, text: string, width: number) => wrapText(text, width, (part) => widthOf(part, kind));
  const sheet: RangeSheet = {
    texts,
    line,
    widthOf,
    set: (kind, text, x, middle, anchor = 'start') => {
      const width = widthOf(text, kind);
      const start = x - { start: 0, middle: width / 2, end: width }[anchor];
      const box = { x: start, y: middle - (LETTERS * size) / 2, width, height: LETTERS * size };
      texts.push({ kind, text, x, y: middle + BASELINE * size, anchor, box });
    },
    fill: (kind, text, x, top, width) => {
      const lines = broken(kind, text, width);
      lines.forEach((words, i) => sheet.set(kind, words, x, top + (i + 0.5) * line));
      return top + lines.length * line;
    },
    heightOf: (kind, text, width) => broken(kind, text, width).length * line,
  };
  return sheet;
};
