import type { Phrases } from '../../i18n/en/index.ts';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { linesPath, round } from '../shared/svg.ts';
import type { Line } from '../shared/svg.ts';
import type { RangeFigure } from './figure.ts';
import type { RangeMark, RangesLayout } from './layout.ts';
import { type RangeText, weightOf } from './text.ts';

const lines = (className: string, all: readonly Line[]): readonly Element[] =>
  all.length === 0 ? [] : [s('path', { class: className, d: linesPath(all), fill: 'none', stroke: 'currentColor' })];

const words = ({ kind, text, x, y, anchor }: RangeText): Element =>
  s(
    'text',
    {
      class: `range-${kind}`,
      x: round(x),
      y: round(y),
      'text-anchor': anchor === 'start' ? null : anchor,
      'font-weight': weightOf(kind) === 400 ? null : weightOf(kind),
    },
    text,
  );

/** Width of the outline of a hollow mark, and of the closed end of an "up to". CSS pixels. */
const STROKE = 1.5;
const CLOSED = 5;

/** Filled or hollow is part of the drawing, so that it reads the same without a style sheet and on a grey printer. */
const bar = (from: number, to: number, { centre, thick, outside }: RangeMark): Element => {
  const inset = outside ? STROKE / 2 : 0;
  const [width, height] = [Math.max(to - from, 2 * STROKE) - 2 * inset, thick - 2 * inset];
  const look = outside ? { fill: 'none', stroke: 'currentColor', 'stroke-width': STROKE } : {};
  return s('rect', {
    x: round(from + inset),
    y: round(centre - thick / 2 + inset),
    width: round(width),
    height: round(height),
    ...look,
  });
};

const shape = (mark: RangeMark): readonly Element[] => {
  const { from, to, centre, thick, outside } = mark;
  if (mark.shape === 'dot') {
    const look = outside ? { fill: 'none', stroke: 'currentColor', 'stroke-width': STROKE } : {};
    return [s('circle', { cx: round(to), cy: round(centre), r: round((thick - (outside ? STROKE : 0)) / 2), ...look })];
  }
  if (mark.shape !== 'up-to') return [bar(from, to, mark)];
  const start = Math.max(from, to - CLOSED);
  return [
    s('path', { d: linesPath([[from, centre, start, centre]]), stroke: 'currentColor', 'stroke-width': STROKE }),
    bar(start, to, mark),
  ];
};

/** What the drawing shows, in words: each number with whose it is, by group, and what it is held against. */
export const describeRanges = (
  { groups, references, unit }: Pick<RangeFigure, 'groups' | 'references' | 'unit'>,
  { claims }: Pick<Phrases, 'claims'>,
): string => {
  const parts = groups.map(({ name, rows }) =>
    claims.group(
      name,
      rows.map(({ label, words: number }) => `${label} ${number}`),
    ),
  );
  return [unit, ...parts, ...references.map(({ words: stated }) => stated)].join('. ');
};

/**
 * Draws a finished layout as one image with `name` as its text, on a page from right to left with its `direction`: classes and shapes, no colours and no style attributes.
 * Text comes out as text nodes.
 */
export const rangesSvg = (layout: RangesLayout, name: string, direction?: 'ltr'): Element =>
  s(
    'svg',
    {
      class: 'range',
      viewBox: `0 0 ${round(layout.width)} ${round(layout.height)}`,
      width: round(layout.width),
      height: round(layout.height),
      role: 'img',
      direction,
      'aria-label': name,
      fill: 'currentColor',
      'font-size': layout.labelSize,
    },
    [
      ...lines('range-rule', layout.rules),
      ...lines('range-grid', layout.grid),
      ...lines('range-axis', layout.axis),
      ...layout.marks.map((mark) =>
        s('g', { class: mark.outside ? `range-mark is-${mark.shape} is-outside` : `range-mark is-${mark.shape}` }, [
          ...shape(mark),
        ]),
      ),
      ...lines('range-reference', layout.references),
      ...layout.texts.map(words),
    ],
  );
