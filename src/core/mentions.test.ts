import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from './mentions.ts';
import { divide } from './seed.ts';

const entries = [
  { id: 'sidra', spellings: ['Sidr', 'Sidra', 'port of Sidr', 'Sidr port'] },
  { id: 'us', spellings: ['U.S.', 'United States'] },
  { id: 'odd', spellings: ['C++ (x)', 'é', 'O’Neil|s'] },
  { id: 'second', spellings: ['Sidr'] },
];
const found = (text: string) =>
  findMentions(entries, divide(text, 'lines')).map(({ id, spelling, start }) => `${id} ${spelling} ${start}`);

test.each([
  ['nothing', '', []],
  ['a whole word', 'To Sidr.', ['sidra Sidr 3']],
  ['a longer word', 'Sidrat, Sidr2 and ASidr', []],
  ['a word with an accent of its own', 'Sidr\u0301', []],
  ['the longest of two', 'Sidra', ['sidra Sidra 0']],
  ['the longest that begins at a letter', 'the port of Sidr', ['sidra port of Sidr 4']],
  ['the longest of two that would both do', 'Sidr port', ['sidra Sidr port 0']],
  ['another case', 'sidr SIDR', []],
  ['a possessive', "Sidr’s and Sidr's", ['sidra Sidr 0', 'sidra Sidr 11']],
  ['a hyphen', 'Sidr-based', ['sidra Sidr 0']],
  ['a spelling that ends with a mark', 'U.S. officials, U.S.-led', ['us U.S. 0', 'us U.S. 16']],
  ['marks that mean something in a pattern', 'C++ (x) O’Neil|s U-S-', ['odd C++ (x) 0', 'odd O’Neil|s 8']],
  ['a letter beyond the first hundred', 'é, né', ['odd é 0']],
  ['two mentions in a row', 'Sidr Sidr', ['sidra Sidr 0', 'sidra Sidr 5']],
  ['a name over a line end', 'port of\nSidr', ['sidra Sidr 0']],
])('%s', (_, text, mentions) => {
  expect(found(text)).toEqual(mentions);
});

test('without spellings there are no mentions', () => {
  expect(findMentions([], divide('Sidr', 'lines'))).toEqual([]);
  expect(findMentions([{ id: 'a', spellings: [] }], divide('Sidr', 'lines'))).toEqual([]);
});

test('mentions never overlap, stand in order, and are the letters of their paragraph', () => {
  const letters = fc.constantFrom('a', 'b', 'ab', ' ', '.', 'é', '\n');
  const text = fc.array(letters).map((some) => some.join(''));
  const spelling = fc.array(letters, { minLength: 1, maxLength: 3 }).map((some) => some.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.array(spelling)), (words, spellings) => {
      const blocks = divide(words, 'lines');
      const mentions = findMentions(
        spellings.map((some, index) => ({ id: `e${index}`, spellings: some })),
        blocks,
      );
      for (const block of blocks) {
        let at = 0;
        for (const { id, spelling: spelled, start, end } of mentions.filter((mention) => mention.block === block.id)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(block.text.slice(start, end)).toBe(spelled);
          expect(spellings[Number(id.slice(1))]).toContain(spelled);
          expect(`${block.text[start - 1] ?? ''}|${block.text[end] ?? ''}`).not.toMatch(/[abé]/);
          at = end;
        }
      }
    }),
  );
});
