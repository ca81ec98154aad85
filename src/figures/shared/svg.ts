import type { Element } from 'hast';
import { s } from 'hastscript';

/** A straight line, CSS pixels. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** One line of text; `y` is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Rounds CSS pixels to a tenth, finer than anyone can see. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/**
 * Horizontal and vertical lines as the data of one SVG path. d3-path would write every line with both coordinates, and all lines of
 * a figure are written on each page that has it. Throws a RangeError for a diagonal line.
 */
export function linesPath(lines: readonly Line[]): string {
  return lines
    .map(([x1, y1, x2, y2]) => {
      if (x1 !== x2 && y1 !== y2) throw new RangeError(`not a horizontal or vertical line: ${x1} ${y1} ${x2} ${y2}`);
      return `M${round(x1)} ${round(y1)}${y1 === y2 ? `H${round(x2)}` : `V${round(y2)}`}`;
    })
    .join('');
}

/** A line of text as SVG; the text is always a text node. */
export function textElement(name: string, { text, x, y }: TextLine, anchor: 'start' | 'end' = 'start'): Element {
  return s('text', { class: name, x: round(x), y: round(y), textAnchor: anchor === 'end' ? anchor : null }, text);
}
