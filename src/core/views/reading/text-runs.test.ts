// @module-tag passages
import { expect, test } from 'vitest';
import { sample } from '../../../../tests/harness/sample-dossier.ts';
import type { Note } from '../../entities/note.ts';
import { segmentText } from '../../text/segments.ts';
import type { Mark } from './marks.ts';
import { textRuns } from './text-runs.ts';

const [note, other] = sample.readings.get('post')!.notes as [Note, Note];
const text = 'abcdefghij';
const asNote = (which: Note, start: number, end: number): Mark => ({ is: 'note', id: which.id, note: which, start, end });
const runs = (marks: readonly Mark[], known = new Set<string>()) => textRuns(text, segmentText(text.length, marks), known);
const told = (marks: readonly Mark[]) =>
  runs(marks).map(({ link, pieces }) => {
    const words = pieces.map(({ text }) => text).join('|');
    if (link?.is !== 'note') return [words, link?.id];
    return [words, link.note.id, link.isFirst, link.isLast, link.notes.length];
  });

test('words of one note are one run, though an event begins within them', () => {
  expect(told([asNote(note, 2, 8), { is: 'event', id: 'come', start: 5, end: 10 }])).toEqual([
    ['ab', undefined],
    ['cde|fgh', 'on-board', true, true, 1],
    ['ij', undefined],
  ]);
});

test('where notes overlap, the one that begins last has the words, and the other goes on behind it', () => {
  expect(told([asNote(note, 0, 9), asNote(other, 3, 6)])).toEqual([
    ['abc', 'on-board', true, false, 1],
    ['def', 'which-quay', true, true, 2],
    ['ghi', 'on-board', false, true, 1],
    ['j', undefined],
  ]);
});

test('two mentions side by side are two runs', () => {
  const place = (start: number, end: number): Mark => ({ is: 'place', id: 'tripoli', start, end });
  expect(told([place(0, 5), place(5, 10)])).toEqual([
    ['abcde', 'tripoli'],
    ['fghij', 'tripoli'],
  ]);
});

test('a target stands where its words begin, once in a text', () => {
  const known = new Set<string>();
  const event: Mark = { is: 'event', id: 'come', start: 4, end: 6 };
  const targets = () => runs([event, asNote(note, 1, 3)], known).flatMap(({ pieces }) => pieces.map(({ targets }) => targets));
  expect(targets()).toEqual([[], ['on-board'], [], ['come'], []]);
  expect(targets().flat()).toEqual([]);
});

test('the runs add up to the text', () => {
  const marks = [asNote(note, 0, 4), asNote(other, 2, 7), { is: 'event', id: 'come', start: 3, end: 9 } as const];
  expect(
    runs(marks)
      .flatMap(({ pieces }) => pieces.map(({ text }) => text))
      .join(''),
  ).toBe(text);
});
