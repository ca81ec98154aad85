import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Line, Words } from './coast-layout.ts';

/** CSS pixels to a tenth: as fine as anyone sees. */
export function px(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Upright and level lines as the data of one SVG path. */
export function linesPath(lines: readonly Line[]): string {
  return lines.map(([x1, y1, x2, y2]) => `M${px(x1)} ${px(y1)}${y1 === y2 ? `H${px(x2)}` : `V${px(y2)}`}`).join('');
}

/** A line of text as SVG. Whatever stands in it comes out as a text node. */
export function lettering(name: string, { text, x, y }: Words, anchor: 'start' | 'end' = 'start'): Element {
  return s('text', { class: name, x: px(x), y: px(y), textAnchor: anchor === 'end' ? anchor : null }, text);
}
