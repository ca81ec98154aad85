// @module-tag handed-on
import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const text = 'IS fighters, 400 of them - or more - are in Sirte. Others left Sirte.';
const fragmentOf = (words: string, from = 0, page = text) => {
  const start = text.indexOf(words, from);
  return textFragment('p5', text, start, start + words.length, page);
};

test.each([
  ['unique words are quoted as they are', fragmentOf('are in'), '#p5:~:text=are%20in'],
  [
    'commas, hyphens and ampersands are escaped',
    fragmentOf('fighters, 400 of them - or'),
    '#p5:~:text=fighters%2C%20400%20of%20them%20%2D%20or',
  ],
  ['white space at the ends is trimmed', fragmentOf(' are in '), '#p5:~:text=are%20in'],
  ['partial words are completed', fragmentOf('hters, 400 o'), '#p5:~:text=fighters%2C%20400%20of'],
  ['words that occur twice get the words around them', fragmentOf('Sirte', 50), '#p5:~:text=Others%20left-,Sirte,-.'],
  [
    'words that occur in another paragraph get the words around them',
    fragmentOf('Others', 0, `Others came. ${text}`),
    '#p5:~:text=in%20Sirte.-,Others,-left%20Sirte.',
  ],
  [
    'words at the start get the words after them',
    fragmentOf('IS', 0, `IS was there. ${text}`),
    '#p5:~:text=IS,-fighters%2C%20400',
  ],
  [
    'case and line breaks make no difference',
    fragmentOf('are in', 0, `Are\nin. ${text}`),
    '#p5:~:text=more%20%2D-,are%20in,-Sirte.%20Others',
  ],
  ['an empty selection gives the paragraph', textFragment('p5', text, 3, 3), '#p5'],
  ['white space alone gives the paragraph', textFragment('p5', 'a  b', 1, 3), '#p5'],
  ['words that no context makes unique are quoted all the same', textFragment('p5', 'a', 0, 1, 'a a'), '#p5:~:text=a'],
])('%s', (_, made, wanted) => {
  expect(made).toBe(wanted);
});

const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

test('a long quote is given by its first and last words', () => {
  expect(textFragment('p1', words, 0, words.length)).toBe(
    '#p1:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
  );
});

test('a long quote whose start is not unique gets the words before it', () => {
  const whole = `Then ${words}`;
  expect(textFragment('p1', whole, 5, whole.length, `${words} ${whole}`)).toBe(
    '#p1:~:text=Then-,word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
  );
});
