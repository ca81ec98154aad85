import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Line, TextLine } from '../timeline/layout.ts';

/** CSS pixels to a tenth: as fine as anyone sees. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Upright and level lines as the data of one SVG path. */
export function linesPath(lines: readonly Line[]): string {
  return lines.map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}${y1 === y2 ? `H${round(x2)}` : `V${round(y2)}`}`).join('');
}

/** A line of text as SVG. Whatever stands in it comes out as a text node. */
export function textElement(name: string, { text, x, y }: TextLine, anchor: 'start' | 'end' = 'start'): Element {
  return s('text', { class: name, x: round(x), y: round(y), textAnchor: anchor === 'end' ? anchor : null }, text);
}
