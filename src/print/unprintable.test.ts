// @module-tag handed-on
import { expect, test } from 'vitest';
import { unprintable } from './unprintable.ts';

const draws = (character: string) => /[ -~é]/.test(character);

test.each([
  ['letters that the faces draw', { a: 'One é' }],
  ['spaces, tabs, line ends and joiners', ['a \u00a0\u2009\t\r\n\u200b\u200d\u2060b']],
  ['numbers and nothing', { a: 1, b: null, c: undefined, d: true }],
])('%s can be printed', (_, data) => {
  expect(unprintable(data, draws)).toEqual([]);
});

test.each([
  [
    'a letter of another script',
    { a: [{ b: 'x' }, { b: 'One ж two' }] },
    [{ character: 'ж', path: 'a.1.b', words: 'One ж two' }],
  ],
  ['a character beyond the first plane', ['a 🜚 b'], [{ character: '🜚', path: '0', words: 'a 🜚 b' }]],
  ['a byte order mark, which PDF/UA forbids', '\u{feff}a', [{ character: '\u{feff}', path: '', words: '\u{feff}a' }]],
  [
    'two of them, and one twice',
    { a: 'жяж' },
    [
      { character: 'ж', path: 'a', words: 'жяж' },
      { character: 'я', path: 'a', words: 'жяж' },
    ],
  ],
])('%s is reported with its place', (_, data, expected) => {
  expect(unprintable(data, draws)).toEqual(expected);
});

test('only some words around the character are quoted', () => {
  const [found] = unprintable(`${'a'.repeat(100)}ж${'b'.repeat(100)}`, draws);
  expect(found?.words).toBe(`${'a'.repeat(20)}ж${'b'.repeat(19)}`);
});
