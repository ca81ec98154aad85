import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const text = 'IS fighters, 400 of them - or more - are in Sirte. Others left Sirte.';
const of = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return textFragment('p5', text, start, start + words.length);
};

test.each([
  ['words that stand once are named as they are', of('are in'), '#p5:~:text=are%20in'],
  [
    'commas, hyphens and ampersands are escaped',
    of('fighters, 400 of them - or'),
    '#p5:~:text=fighters%2C%20400%20of%20them%20%2D%20or',
  ],
  ['white space at the ends is left out', of(' are in '), '#p5:~:text=are%20in'],
  ['words that stand twice are told apart by those before', of('Sirte', 50), '#p5:~:text=in%20Sirte.%20Others%20left-,Sirte'],
  ['nothing chosen gives the paragraph', textFragment('p5', text, 3, 3), '#p5'],
])('%s', (_, made, wanted) => {
  expect(made).toBe(wanted);
});

test('a long stretch is named by its first and last words', () => {
  const words = 'word '.repeat(40).trim();
  expect(textFragment('p1', words, 0, words.length)).toBe('#p1:~:text=word%20word%20word%20word,word%20word%20word%20word');
});
