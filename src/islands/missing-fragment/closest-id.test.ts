// @module-tag links
import { expect, test } from 'vitest';
import { closestId, editDistance } from './closest-id.ts';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['derna', 'darna', 1],
])('the edit distance from "%s" to "%s" is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

const ids = ['p1', 'p2', 'p10', 'sinki-suspended', 'derna-figures', 'sirte'];

test.each([
  ['p99', 'p10'],
  ['p0', 'p1'],
  ['p7', 'p10'],
  ['sinki-suspendet', 'sinki-suspended'],
  ['sirta', 'sirte'],
  ['derna-figure', 'derna-figures'],
  ['sinki', undefined],
  ['nothing-like-that-at-all', undefined],
  ['', undefined],
])('the id closest to "%s" is %s', (wanted, found) => {
  expect(closestId(wanted, ids)).toBe(found);
});

test('without ids of the same kind none is close', () => {
  expect([closestId('p1', []), closestId('sirte', ['p1']), closestId('p1', ['sirte'])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
