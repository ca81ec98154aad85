// @module-tag parts
import { expect, test } from 'vitest';
import { excerpt, normaliseTerm, wordsIn } from './search-terms.ts';

test.each([
  ['Ra’s Lanuf', 'ras lanuf'],
  ['Ras Lanouf', 'ras lanouf'],
  ['Café', 'cafe'],
  ['أجدابيا', 'اجدابيا'],
  ['درنة', 'درنه'],
  ['', ''],
])('%s is compared as %s', (word, normal) => {
  expect(normaliseTerm(word)).toBe(normal);
});

test('words are found with their places in the text', () => {
  const text = 'Sirte, سرت (Ra’s)';
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Sirte', 'سرت', 'Ra’s']);
});

test('an excerpt of a short text is the text, its hits apart', () => {
  expect(excerpt('In Sirte and Derna.', new Set(['sirte']))).toEqual([
    { text: 'In ', hit: false },
    { text: 'Sirte', hit: true },
    { text: ' and Derna.', hit: false },
  ]);
});

test('an excerpt of a long text shows its first hit and says that it was cut', () => {
  const text = `${'word '.repeat(100)}Sirte ${'word '.repeat(100)}`;
  const pieces = excerpt(text, new Set(['sirte']));
  expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['Sirte']);
  expect(pieces[0]?.text).toBe('… ');
  expect(pieces.at(-1)?.text).toBe(' …');
});
