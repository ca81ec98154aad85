// @module-tag parts
import { expect, test } from 'vitest';
import { windowAround, paginate, sampleEvents } from './pagination.ts';

const events = (...counts: readonly number[]) =>
  counts.map((count, index) => ({ id: index, readings: Array.from({ length: count }, String) }));
const ids = (found: readonly { readonly id: number }[]) => found.map(({ id }) => id);

test.each([
  ['none', [], 3, []],
  ['as many as there is room for', [1, 1, 1], 3, [0, 1, 2]],
  ['what more texts report goes first', [1, 3, 1, 2, 1], 2, [1, 3]],
  ['among equals every so-manieth', [1, 1, 1, 1, 1, 1], 3, [0, 2, 4]],
  ['both, in the order in which they came', [1, 1, 2, 1, 1, 2], 4, [0, 2, 3, 5]],
  ['room for one', [1, 1, 1], 1, [0]],
  ['no room', [1, 2], 0, []],
])('%s is drawn', (_, counts, most, drawn) => {
  expect(ids(sampleEvents(events(...counts), most))).toEqual(drawn);
});

test('a selection from very many events leaves no period empty', () => {
  const drawn = ids(sampleEvents(events(...Array.from({ length: 3000 }, () => 1)), 100));
  expect(drawn).toHaveLength(100);
  expect(Math.max(...drawn.slice(1).map((id, index) => id - drawn[index]!))).toBeLessThanOrEqual(30);
});

test.each([
  [0, [0]],
  [1, [1]],
  [4, [4]],
  [5, [4, 1]],
  [9, [4, 4, 1]],
])('a list of %i is split into pages without loss', (length, sizes) => {
  const items = Array.from({ length }, (_, index) => index);
  const cut = paginate(items, 4);
  expect(cut.map((portion) => portion.length)).toEqual(sizes);
  expect(cut.flat()).toEqual(items);
});

test.each([
  ['at the start', 0, [0, 1, 2]],
  ['in the middle', 5, [4, 5, 6]],
  ['at the end', 9, [7, 8, 9]],
])('a window around an item %s has its neighbours', (_, item, found) => {
  expect(windowAround([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], item, 3)).toEqual(found);
});

test('a window on a short list has the whole list', () => {
  expect(windowAround([1, 2], 2, 5)).toEqual([1, 2]);
});
