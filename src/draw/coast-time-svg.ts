import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from './box.ts';
import type { CoastLayout, CoastTick } from './coast-layout.ts';
import { lettering, linesPath, px } from './ink.ts';

/** How far the zigzag of a break swings to either side, CSS pixels. */
const swing = 4;

/** An edge of the figure along time: straight while the scale holds, a zigzag where it breaks. */
function edge(stretches: readonly Box[], at: number, turned: boolean): string {
  const ends = stretches.map(
    ({ x, y, width, height }) => (turned ? [y, y + height] : [x, x + width]) as readonly [number, number],
  );
  const go = (along: number, across: number) => (turned ? `l${px(across)} ${px(along)}` : `l${px(along)} ${px(across)}`);
  return ends
    .map(([start, end], i) => {
      const from = turned ? `M${px(at)} ${px(start)}` : `M${px(start)} ${px(at)}`;
      const straight = turned ? `V${px(end)}` : `H${px(end)}`;
      const next = ends[i + 1];
      if (!next) return from + straight;
      const quarter = (next[0] - end) / 4;
      return from + straight + go(quarter, -swing) + go(2 * quarter, 2 * swing) + go(quarter, -swing);
    })
    .join('');
}

const drawTicks = (ticks: readonly CoastTick[], name: string): readonly Element[] =>
  ticks.length === 0 ? [] : [s('path', { class: name, d: linesPath(ticks.map(({ line }) => line)), stroke: 'currentColor' })];

/** Draws what runs through all rows: the ground of the coarse stretches, years and months, and both edges with their breaks. */
export function drawTime({ stretches, ticks, turned }: CoastLayout): Element {
  const [first] = stretches;
  const [near, far] = turned
    ? [first?.x ?? 0, (first?.x ?? 0) + (first?.width ?? 0)]
    : [first?.y ?? 0, (first?.y ?? 0) + (first?.height ?? 0)];
  const coarse = stretches.filter((box) => box.coarse);
  return s('g', { class: 'coast-time', fill: 'none' }, [
    ...coarse.map(({ x, y, width, height }) =>
      s('rect', { class: 'coast-coarse', x: px(x), y: px(y), width: px(width), height: px(height) }),
    ),
    ...drawTicks(
      ticks.filter(({ major }) => !major),
      'coast-tick',
    ),
    ...drawTicks(
      ticks.filter(({ major }) => major),
      'coast-tick is-major',
    ),
    s('path', { class: 'coast-edge', d: edge(stretches, near, turned) + edge(stretches, far, turned), stroke: 'currentColor' }),
    s(
      'g',
      { fill: 'currentColor' },
      ticks.flatMap(({ label }) => (label ? [lettering('coast-tick-label', label)] : [])),
    ),
  ]);
}
