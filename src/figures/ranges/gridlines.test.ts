// @module-tag parts
import { expect, test } from 'vitest';
import { type Band, verticalGridlines } from './gridlines.ts';

const box = (y: number, height: number, x = 0, width = 10) => ({ x, y, width, height });

test.each<readonly [string, readonly Band[], readonly ReturnType<typeof box>[], readonly Band[]]>([
  [
    'without boxes it fills its bands',
    [
      [0, 10],
      [20, 30],
    ],
    [],
    [
      [0, 10],
      [20, 30],
    ],
  ],
  [
    'it stops short of a box and goes on behind it',
    [[0, 30]],
    [box(10, 5)],
    [
      [0, 9],
      [16, 30],
    ],
  ],
  [
    'it leaves out what lies between two boxes that nearly touch',
    [[0, 30]],
    [box(10, 5), box(16, 4)],
    [
      [0, 9],
      [21, 30],
    ],
  ],
  ['it vanishes in a box that covers its band', [[12, 14]], [box(10, 5)], []],
  ['a box beside it does not matter', [[0, 30]], [box(10, 5, 6.5)], [[0, 30]]],
  [
    'a box that nearly touches it does',
    [[0, 30]],
    [box(10, 5, 5.5)],
    [
      [0, 9],
      [16, 30],
    ],
  ],
  ['without bands there is nothing', [], [box(0, 5)], []],
])('%s', (_, bands, boxes, pieces) => {
  expect(verticalGridlines(5, bands, boxes, 1)).toEqual(pieces.map(([top, bottom]) => [5, top, 5, bottom]));
});
