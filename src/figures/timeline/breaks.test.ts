// @module-tag parts
import { expect, test } from 'vitest';
import { splitAtBreaks } from './breaks.ts';

const stretches = [
  { start: 0, end: 100 },
  { start: 110, end: 200 },
  { start: 210, end: 300 },
];

test.each([
  ['inside one stretch', 20, 50, [[20, 50]]],
  [
    'over a break',
    50,
    150,
    [
      [50, 100],
      [110, 150],
    ],
  ],
  [
    'over all',
    0,
    300,
    [
      [0, 100],
      [110, 200],
      [210, 300],
    ],
  ],
  ['up to a break', 50, 100, [[50, 100]]],
  ['into a break', 50, 105, [[50, 100]]],
  ['in a break alone', 102, 108, [[102, 108]]],
])('a bar %s', (_, from, to, pieces) => {
  expect(splitAtBreaks(from, to, stretches)).toEqual(pieces);
});
