import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../shared/box.ts';
import { textElement, linesPath, round } from '../shared/svg.ts';
import type { TimelineLayout, TickLayout } from './layout.ts';

/** How far the zigzag of a break swings to either side, CSS pixels. */
const swing = 4;

/** An edge of the figure along the time axis: straight within a span, a zigzag at each break. */
function edge(stretches: readonly Box[], at: number, vertical: boolean): string {
  const ends = stretches.map(
    ({ x, y, width, height }) => (vertical ? [y, y + height] : [x, x + width]) as readonly [number, number],
  );
  const go = (along: number, across: number) =>
    vertical ? `l${round(across)} ${round(along)}` : `l${round(along)} ${round(across)}`;
  return ends
    .map(([start, end], i) => {
      const from = vertical ? `M${round(at)} ${round(start)}` : `M${round(start)} ${round(at)}`;
      const straight = vertical ? `V${round(end)}` : `H${round(end)}`;
      const next = ends[i + 1];
      if (!next) return from + straight;
      const quarter = (next[0] - end) / 4;
      return from + straight + go(quarter, -swing) + go(2 * quarter, 2 * swing) + go(quarter, -swing);
    })
    .join('');
}

const drawTicks = (ticks: readonly TickLayout[], name: string): readonly Element[] =>
  ticks.length === 0 ? [] : [s('path', { class: name, d: linesPath(ticks.map(({ line }) => line)), stroke: 'currentColor' })];

/** Draws what all rows share: the background of the coarse spans, the ticks of years and months, and both edges with their breaks. */
export function timeAxisSvg({ stretches, ticks, vertical }: TimelineLayout): Element {
  const [first] = stretches;
  const [near, far] = vertical
    ? [first?.x ?? 0, (first?.x ?? 0) + (first?.width ?? 0)]
    : [first?.y ?? 0, (first?.y ?? 0) + (first?.height ?? 0)];
  const coarse = stretches.filter((box) => box.coarse);
  return s('g', { class: 'timeline-time', fill: 'none' }, [
    ...coarse.map(({ x, y, width, height }) =>
      s('rect', { class: 'timeline-coarse', x: round(x), y: round(y), width: round(width), height: round(height) }),
    ),
    ...drawTicks(
      ticks.filter(({ major }) => !major),
      'timeline-tick',
    ),
    ...drawTicks(
      ticks.filter(({ major }) => major),
      'timeline-tick is-major',
    ),
    s('path', {
      class: 'timeline-edge',
      d: edge(stretches, near, vertical) + edge(stretches, far, vertical),
      stroke: 'currentColor',
    }),
    s(
      'g',
      { fill: 'currentColor' },
      ticks.flatMap(({ label }) => (label ? [textElement('timeline-tick-label', label)] : [])),
    ),
  ]);
}
