// @module-tag parts
import { expect, test } from 'vitest';
import { crossesBox, crossesCircle, crossesSegment, boundsOf } from './line-segment.ts';

const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });
const box = { x: 10, y: 10, width: 20, height: 10 };

test.each([
  ['through it', line(0, 15, 40, 15), true],
  ['across a corner', line(8, 14, 14, 8), true],
  ['inside it', line(15, 12, 20, 18), true],
  ['from the inside out', line(20, 15, 20, 40), true],
  ['upwards through it', line(20, 40, 20, 0), true],
  ['along its edge', line(0, 10, 40, 10), false],
  ['up to its edge', line(0, 15, 10, 15), false],
  ['past a corner', line(0, 15, 15, 0), false],
  ['beside it', line(0, 0, 0, 40), false],
])('a line %s of a box', (_, segment, meets) => {
  expect(crossesBox(segment, box)).toBe(meets);
});

test.each([
  ['through the centre', line(0, 0, 10, 10), true],
  ['that ends inside', line(5, 20, 5, 7), true],
  ['that touches', line(8, 0, 8, 10), false],
  ['that ends before it', line(20, 5, 9, 5), false],
  ['of no length inside', line(5, 6, 5, 6), true],
])('a line %s of a circle', (_, segment, meets) => {
  expect(crossesCircle(segment, 5, 5, 3)).toBe(meets);
});

test.each([
  ['cross', line(0, 0, 10, 10), line(0, 10, 10, 0), true],
  ['touch at an end', line(0, 0, 5, 5), line(0, 10, 10, 0), true],
  ['would cross further on', line(0, 0, 4, 4), line(0, 10, 10, 0), false],
  ['are parallel', line(0, 0, 10, 0), line(0, 1, 10, 1), false],
])('two lines that %s', (_, a, b, meet) => {
  expect(crossesSegment(a, b)).toBe(meet);
  expect(crossesSegment(b, a)).toBe(meet);
});

test('the box of a line does not ask which way it runs', () => {
  expect(boundsOf(line(4, 9, 1, 2))).toEqual({ x: 1, y: 2, width: 3, height: 7 });
  expect(boundsOf(line(1, 2, 4, 9))).toEqual(boundsOf(line(4, 9, 1, 2)));
});
