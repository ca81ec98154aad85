// @module-tag passages
import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

const text = 'One came. Two went away.  Three stayed';

test.each([
  ['a word', 'Two', 'Two went away.'],
  ['a whole sentence', 'One came.', 'One came.'],
  ['words over two sentences', 'came. Two', 'One came. Two went away.'],
  ['the last, without a full stop', 'stayed', 'Three stayed'],
])('the sentence round %s is found', (_, words, sentence) => {
  const start = text.indexOf(words);
  const found = sentenceAround(text, { start, end: start + words.length });
  expect(text.slice(found.start, found.end)).toBe(sentence);
});
