// @module-tag parts
import { expect, test } from 'vitest';
import { boxesOverlap } from '../shared/box.ts';
import { labelCandidates, textBox } from './label-candidates.ts';

const circle = { x: 100, y: 100, r: 4 };
const candidates = labelCandidates(circle, 40, 12);

test('the best candidate is to the right of the point, level with it, and touches it not', () => {
  const [best] = candidates;
  expect(best).toMatchObject({ anchor: 'start', cost: 0, leader: undefined });
  expect(best!.x).toBeGreaterThan(circle.x + circle.r);
  expect(Math.abs(best!.box.y + best!.box.height / 2 - circle.y)).toBeLessThan(1);
});

test('the costs rise, and no two are the same', () => {
  const costs = candidates.map(({ cost }) => cost);
  expect(costs).toEqual([...new Set(costs)].toSorted((a, b) => a - b));
});

test('no candidate covers the point, and each that is further off has a leader line from its edge', () => {
  const dot = { x: circle.x - circle.r, y: circle.y - circle.r, width: 2 * circle.r, height: 2 * circle.r };
  for (const { box, leader } of candidates) {
    expect(boxesOverlap(box, dot)).toBe(false);
    if (leader !== undefined) expect(Math.hypot(leader.x1 - circle.x, leader.y1 - circle.y)).toBeCloseTo(circle.r);
  }
  expect(candidates.filter(({ leader }) => leader === undefined)).toHaveLength(8);
});

test.each([
  ['start', 50],
  ['middle', 30],
  ['end', 10],
] as const)('the box of a text that is anchored at its %s begins at %d', (anchor, left) => {
  const { x, width } = textBox({ x: 50, y: 20, anchor, width: 40, size: 12 });
  expect([x, width]).toEqual([left - 0.5, 41]);
});
