// @module-tag parts
import { expect, test } from 'vitest';
import { boxesOverlap, isInside } from './box.ts';

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

test.each([
  ['the same place', box(0, 0), true],
  ['a corner in common', box(9, 9), true],
  ['an edge in common', box(10, 0), false],
  ['beside each other', box(20, 0), false],
  ['above each other', box(0, 20), false],
  ['one inside the other', box(2, 2, 1, 1), true],
])('%s: overlap', (_, other, expected) => {
  expect(boxesOverlap(box(0, 0), other)).toBe(expected);
  expect(boxesOverlap(other, box(0, 0))).toBe(expected);
});

test.each([
  ['filling it', box(0, 0), true],
  ['inside', box(2, 2, 1, 1), true],
  ['out on the left', box(-1, 0, 5, 5), false],
  ['out at the top', box(0, -1, 5, 5), false],
  ['out on the right', box(6, 0, 5, 5), false],
  ['out at the bottom', box(0, 6, 5, 5), false],
])('%s: within', (_, inner, expected) => {
  expect(isInside(inner, box(0, 0))).toBe(expected);
});
