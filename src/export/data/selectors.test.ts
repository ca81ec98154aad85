// @module-tag machines
import { expect, test } from 'vitest';
import type { VisibleBlock } from '../../core/views/visible-text.ts';
import { inCodePoints, selectorsOf } from './selectors.ts';

test.each([
  ['', 0, 0, 0, 0],
  ['plain', 1, 3, 1, 3],
  ['“café”', 1, 5, 1, 5],
  ['😀 a', 3, 4, 2, 3],
  ['a😀😀b', 1, 5, 1, 3],
])('in %j the code units %d to %d are the code points %d to %d', (text, start, end, from, to) => {
  expect(inCodePoints(text, { start, end })).toEqual({ start: from, end: to });
  expect([...text].slice(from, to).join('')).toBe(text.slice(start, end));
});

const shownBlock = (text: string, start = 0, end = text.length): VisibleBlock => ({
  block: { id: 'p2', role: 'body', start: 0, end: text.length, text },
  ranges: [{ start, end }],
});
const passage = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { block: 'p2', start, end: start + words.length } as const;
};

test('a passage has up to 32 characters on either side', () => {
  const text = `${'a'.repeat(40)}words${'b'.repeat(40)}`;
  const [quote] = selectorsOf(passage(text, 'words'), shownBlock(text), text);
  expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'words', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) });
});

test('a passage that is a whole paragraph has nothing round it', () => {
  const [quote, position] = selectorsOf(passage('words', 'words'), shownBlock('words'), 'words');
  expect(quote).toMatchObject({ prefix: '', suffix: '' });
  expect(position).toMatchObject({ value: 'p2', refinedBy: { start: 0, end: 5 } });
});

test('where 32 characters would leave two places, more are taken', () => {
  const same = 'x'.repeat(40);
  const seed = `first ${same} word ${same}\n\nsecond ${same} word ${same}`;
  const text = seed.slice(seed.indexOf('second'));
  const [quote] = selectorsOf(passage(text, 'word'), shownBlock(text), seed);
  expect(quote.prefix).toBe(`second ${same} `);
  expect(seed.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
});

test('nothing is given away that may not be shown', () => {
  const text = 'secret words before the passage and secret words behind';
  const [quote] = selectorsOf(passage(text, 'passage'), shownBlock(text, text.indexOf('the'), text.indexOf(' secret')), text);
  expect(quote).toMatchObject({ prefix: 'the ', suffix: ' and' });
});

test('positions count characters, and no character is cut', () => {
  const text = `😀${'a'.repeat(31)}words${'b'.repeat(31)}😀`;
  const [quote, position] = selectorsOf(passage(text, 'words'), shownBlock(text), text);
  expect(quote).toMatchObject({ prefix: 'a'.repeat(31), suffix: 'b'.repeat(31) });
  expect(position.refinedBy).toMatchObject({ start: 32, end: 37 });
});
