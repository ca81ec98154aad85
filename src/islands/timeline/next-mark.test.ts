// @module-tag parts
import { expect, test } from 'vitest';
import { nextMark } from './next-mark.ts';

/** Tripoli with two marks, Misrata with none, Sirte with three. */
const marks = [
  { row: 0, at: 10 },
  { row: 0, at: 200 },
  { row: 2, at: 5 },
  { row: 2, at: 150 },
  { row: 2, at: 300 },
];

test.each([
  ['right, to the next of the row', 0, 'ArrowRight', 1],
  ['right, at the end of the row', 1, 'ArrowRight', undefined],
  ['left, to the one before', 3, 'ArrowLeft', 2],
  ['left, at the start of the row', 2, 'ArrowLeft', undefined],
  ['down, across an empty row, to the nearest in time', 1, 'ArrowDown', 3],
  ['up, to the nearest in time', 4, 'ArrowUp', 1],
  ['down, in the last row', 3, 'ArrowDown', undefined],
  ['up, in the first row', 0, 'ArrowUp', undefined],
  ['another key', 0, 'Enter', undefined],
  ['from a mark that does not exist', 9, 'ArrowRight', undefined],
])('%s', (_, from, key, to) => {
  expect(nextMark(marks, from, key, false)).toBe(to);
});

/** The same marks in the order of the vertical layout: by time, whatever their column. */
const vertical = [marks[2]!, marks[0]!, marks[3]!, marks[1]!, marks[4]!];

test.each([
  ['down, to the next in time', 0, 'ArrowDown', 1],
  ['up, to the one before', 4, 'ArrowUp', 3],
  ['down, at the end', 4, 'ArrowDown', undefined],
  ['right, to the nearest in the next column', 1, 'ArrowRight', 0],
  ['left, to the nearest in the column before', 4, 'ArrowLeft', 3],
])('in the vertical layout: %s', (_, from, key, to) => {
  expect(nextMark(vertical, from, key, true)).toBe(to);
});

test('without marks no key leads anywhere', () => {
  expect(nextMark([], 0, 'ArrowRight', false)).toBeUndefined();
});
