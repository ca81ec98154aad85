// @module-tag parts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap.ts';

const letters = (text: string) => text.length;

test.each([
  ['what fits in one line', 'Sirte taken', 11, ['Sirte taken']],
  ['a text of two lines', 'Sirte taken, step by step', 15, ['Sirte taken,', 'step by step']],
  ['a word wider than a line', 'Cameron and Sarkozy', 5, ['Camer', 'on', 'and', 'Sarko', 'zy']],
  ['no text', '', 10, []],
  ['a width of nothing: one letter a line', 'IS', 0, ['I', 'S']],
])('%s', (_, text, width, lines) => {
  expect(wrapText(text, width, letters)).toEqual(lines);
});

test('no letter is lost, and no line is too wide', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (all, width) => {
      const lines = wrapText(all.join(' '), width, letters);
      expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
      expect(lines.every((line) => line.length <= width)).toBe(true);
    }),
  );
});
