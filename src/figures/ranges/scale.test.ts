// @module-tag parts
import { expect, test } from 'vitest';
import { type Claimed, rangeScale } from './scale.ts';

test.each<readonly [string, readonly Claimed[], number]>([
  ['takes all of the room where nothing is beside it', [[100, 0]], 210],
  ['leaves the room that the largest value needs', [[100, 40]], 170],
  [
    'leaves less where a smaller value has the words',
    [
      [100, 0],
      [50, 120],
    ],
    170,
  ],
  [
    'ignores words that end earlier',
    [
      [100, 40],
      [10, 40],
    ],
    170,
  ],
  ['takes all of the room for nothing but 0', [[0, 20]], 210],
  ['takes all of the room for no value', [], 210],
])('an axis %s', (_, claimed, right) => {
  const scale = rangeScale(claimed, 10, 210, 50);
  expect([scale.left, scale.right]).toEqual([10, right]);
  expect(scale.at(0)).toBe(10);
});

test('a value lies in proportion between 0 and the largest', () => {
  const scale = rangeScale([[3000, 0]], 0, 300, 50);
  expect([0, 400, 1000, 3000].map(scale.at)).toEqual([0, 40, 100, 300]);
});

test.each<readonly [string, readonly Claimed[], number]>([
  ['words that leave too little', [[100, 160]], 210],
  ['words beside 0 that do not end', [[0, 300]], 210],
  ['no room at all', [], 10],
  ['an end that is no number', [], NaN],
])('%s are refused', { tags: 'planted' }, (_, claimed, end) => {
  expect(() => rangeScale(claimed, 10, end, 50)).toThrow(RangeError);
});
