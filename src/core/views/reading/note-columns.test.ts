// @module-tag passages
import { expect, test } from 'vitest';
import { noteColumns } from './note-columns.ts';

test('the first stands left, the next where there is more room', () => {
  expect(noteColumns([{ text: 300, items: [80, 80, 80, 400, 80] }])).toEqual([[false, true, false, true, false]]);
});

test('a column that ended above the paragraph has as much room as one that did not begin', () => {
  expect(
    noteColumns([
      { text: 2000, items: [80] },
      { text: 300, items: [80, 80] },
    ]),
  ).toEqual([[false], [false, true]]);
});

test('what hangs over into the next paragraph leaves the room beside it', () => {
  expect(
    noteColumns([
      { text: 60, items: [900] },
      { text: 60, items: [80, 80, 80] },
    ]),
  ).toEqual([[false], [true, true, true]]);
});

test('a paragraph without notes has no column', () => {
  expect(noteColumns([{ text: 60, items: [] }])).toEqual([[]]);
});
