import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const text = 'IS fighters, 400 of them - or more - are in Sirte. Others left Sirte.';
const of = (words: string, from = 0, page = text) => {
  const start = text.indexOf(words, from);
  return textFragment('p5', text, start, start + words.length, page);
};

test.each([
  ['words that stand once are named as they are', of('are in'), '#p5:~:text=are%20in'],
  [
    'commas, hyphens and ampersands are escaped',
    of('fighters, 400 of them - or'),
    '#p5:~:text=fighters%2C%20400%20of%20them%20%2D%20or',
  ],
  ['white space at the ends is left out', of(' are in '), '#p5:~:text=are%20in'],
  ['half words are made whole', of('hters, 400 o'), '#p5:~:text=fighters%2C%20400%20of'],
  ['words that stand twice are told apart by those round them', of('Sirte', 50), '#p5:~:text=Others%20left-,Sirte,-.'],
  [
    'words are told apart from those of other paragraphs',
    of('Others', 0, `Others came. ${text}`),
    '#p5:~:text=in%20Sirte.-,Others,-left%20Sirte.',
  ],
  [
    'words at the beginning are told apart by those after',
    of('IS', 0, `IS was there. ${text}`),
    '#p5:~:text=IS,-fighters%2C%20400',
  ],
  [
    'capitals and line breaks do not make words others',
    of('are in', 0, `Are\nin. ${text}`),
    '#p5:~:text=more%20%2D-,are%20in,-Sirte.%20Others',
  ],
  ['nothing chosen gives the paragraph', textFragment('p5', text, 3, 3), '#p5'],
  ['white space alone gives the paragraph', textFragment('p5', 'a  b', 1, 3), '#p5'],
  ['words that nothing tells apart are named all the same', textFragment('p5', 'a', 0, 1, 'a a'), '#p5:~:text=a'],
])('%s', (_, made, wanted) => {
  expect(made).toBe(wanted);
});

const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

test('a long stretch is named by its first and last words', () => {
  expect(textFragment('p1', words, 0, words.length)).toBe(
    '#p1:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
  );
});

test('of a long stretch that begins like another the words before it are named', () => {
  const whole = `Then ${words}`;
  expect(textFragment('p1', whole, 5, whole.length, `${words} ${whole}`)).toBe(
    '#p1:~:text=Then-,word0%20word1%20word2%20word3,word36%20word37%20word38%20word39',
  );
});
