// @module-tag dates
import { expect, test } from 'vitest';
import { elasticScale } from './elastic-scale.ts';

const scale = elasticScale([
  [0, 10],
  [100, 20],
  [100, 40],
  [200, 80],
]);

test.each([
  ['before the first knot', -5, 10],
  ['at it', 0, 10],
  ['between two', 50, 15],
  ['just before a moment with two knots', 99.99, 19.999],
  ['at it, the later one', 100, 40],
  ['on the steeper stretch', 150, 60],
  ['at the last', 200, 80],
  ['after it', 1e9, 80],
  ['an open start', -Infinity, 10],
  ['an open end', Infinity, 80],
])('%s', (_, ms, px) => {
  expect(scale(ms)).toBeCloseTo(px, 6);
});

test('a single knot is a scale', () => {
  expect([-1, 5, 9].map(elasticScale([[5, 7]]))).toEqual([7, 7, 7]);
});

test('no knot is refused', { tags: 'planted' }, () => {
  expect(() => elasticScale([])).toThrow(RangeError);
});
