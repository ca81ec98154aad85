import { expect, test } from 'vitest';
import { nextFocus } from './roving-focus.ts';

/** Tripoli with two stops, Misrata with none, Sirte with three. */
const stops = [
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
  ['down, over an empty row, to the nearest in time', 1, 'ArrowDown', 3],
  ['up, to the nearest in time', 4, 'ArrowUp', 1],
  ['down, in the last row', 3, 'ArrowDown', undefined],
  ['up, in the first row', 0, 'ArrowUp', undefined],
  ['a key that is no arrow', 0, 'Enter', undefined],
  ['from a stop that is not there', 9, 'ArrowRight', undefined],
])('%s', (_, from, key, to) => {
  expect(nextFocus(stops, from, key, false)).toBe(to);
});

/** The same events as the vertical figure writes them: in the order of time, whatever their column. */
const vertical = [stops[2]!, stops[0]!, stops[3]!, stops[1]!, stops[4]!];

test.each([
  ['down, to the next in time', 0, 'ArrowDown', 1],
  ['up, to the one before', 4, 'ArrowUp', 3],
  ['down, at the end', 4, 'ArrowDown', undefined],
  ['right, to the nearest in the next column', 1, 'ArrowRight', 0],
  ['left, to the nearest in the column before', 4, 'ArrowLeft', 3],
])('in the vertical figure: %s', (_, from, key, to) => {
  expect(nextFocus(vertical, from, key, true)).toBe(to);
});

test('without stops no key leads anywhere', () => {
  expect(nextFocus([], 0, 'ArrowRight', false)).toBeUndefined();
});
