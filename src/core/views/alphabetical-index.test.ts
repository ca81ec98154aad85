// @module-tag parts
import { expect, test } from 'vitest';
import { groupByLetter } from './alphabetical-index.ts';

const { compare } = new Intl.Collator('en', { numeric: true });
const index = (...titles: readonly string[]) =>
  [
    ...groupByLetter(
      titles.map((title, id) => ({ id: String(id), title })),
      compare,
    ),
  ].map(([letter, entries]) => `${letter}: ${entries.map(({ title }) => title).join(', ')}`);

test('letters and their entries are sorted', () => {
  expect(index('Sirte', 'Benghazi', 'Brega', 'Cairo')).toEqual(['B: Benghazi, Brega', 'C: Cairo', 'S: Sirte']);
});

test('quotation marks are ignored in grouping and sorting', () => {
  expect(index('Tripoli', '“Senior” leaders', 'Sirte', 'Attack')).toEqual([
    'A: Attack',
    'S: “Senior” leaders, Sirte',
    'T: Tripoli',
  ]);
});

test('titles are compared word by word', () => {
  expect(index('Also', 'A man', 'Amman')).toEqual(['A: A man, Also, Amman']);
});

test('letters with diacritics are grouped with the plain letter', () => {
  expect(index('Élan', 'Emir', 'Egypt')).toEqual(['E: Egypt, Élan, Emir']);
});

test('titles of another script have letters of their own, those without a letter come last', () => {
  expect(index('طرابلس', '2015', 'Zawiya', 'الطائرة', 'أمل', 'إمام')).toEqual([
    'Z: Zawiya',
    'ا: أمل, إمام',
    'ط: الطائرة, طرابلس',
    '#: 2015',
  ]);
});

test('entries with the same title are ordered by id', () => {
  const entries = ['b', 'a'].map((id) => ({ id, title: 'Sirte' }));
  expect([...groupByLetter(entries, compare).values()].flat().map(({ id }) => id)).toEqual(['a', 'b']);
});

test('no entries give no letters', () => {
  expect(index()).toEqual([]);
});
