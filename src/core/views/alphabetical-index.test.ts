// @module-tag parts
import { expect, test } from 'vitest';
import { groupByLetter } from './alphabetical-index.ts';

const index = (...titles: readonly string[]) =>
  [
    ...groupByLetter(
      titles.map((title, id) => ({ id: String(id), title })),
      'en',
    ),
  ].map(([letter, entries]) => `${letter}: ${entries.map(({ title }) => title).join(', ')}`);

test('letters come in their order, and so does what stands under them', () => {
  expect(index('Sirte', 'Benghazi', 'Brega', 'Cairo')).toEqual(['B: Benghazi, Brega', 'C: Cairo', 'S: Sirte']);
});

test('quotation marks neither make a letter nor move a title', () => {
  expect(index('Tripoli', '“Senior” leaders', 'Sirte', 'Attack')).toEqual([
    'A: Attack',
    'S: “Senior” leaders, Sirte',
    'T: Tripoli',
  ]);
});

test('words are compared one by one', () => {
  expect(index('Also', 'A man', 'Amman')).toEqual(['A: A man, Also, Amman']);
});

test('letters with marks stand with their plain ones', () => {
  expect(index('Élan', 'Emir', 'Egypt')).toEqual(['E: Egypt, Élan, Emir']);
});

test('what begins with no letter of ours comes last', () => {
  expect(index('طرابلس', '2015', 'Zawiya')).toEqual(['Z: Zawiya', '#: 2015, طرابلس']);
});

test('entries of one title stand in the order of their ids', () => {
  const entries = ['b', 'a'].map((id) => ({ id, title: 'Sirte' }));
  expect([...groupByLetter(entries, 'en').values()].flat().map(({ id }) => id)).toEqual(['a', 'b']);
});

test('nothing gives nothing', () => {
  expect(index()).toEqual([]);
});
