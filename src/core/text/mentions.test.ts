// @module-tag parts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Problems } from '../problems.ts';
import { findMentions, mentionsByReading } from './mentions.ts';
import { splitBlocks } from './seed.ts';

const entries = [
  { id: 'sidra', spellings: ['Sidr', 'Sidra', 'port of Sidr', 'Sidr port'] },
  { id: 'us', spellings: ['U.S.', 'United States'] },
  { id: 'odd', spellings: ['C++ (x)', 'é', 'O’Neil|s'] },
  { id: 'second', spellings: ['Sidr'] },
];
const found = (text: string) =>
  findMentions(entries, splitBlocks(text, 'lines')).map(({ id, spelling, start }) => `${id} ${spelling} ${start}`);

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
])('%s', { tags: 'passages' }, (_, text, mentions) => {
  expect(found(text)).toEqual(mentions);
});

test('without spellings there are no mentions', { tags: 'passages' }, () => {
  expect(findMentions([], splitBlocks('Sidr', 'lines'))).toEqual([]);
  expect(findMentions([{ id: 'a', spellings: [] }], splitBlocks('Sidr', 'lines'))).toEqual([]);
});

test('mentions never overlap, are in order, and are the letters of their paragraph', { tags: 'passages' }, () => {
  const letters = fc.constantFrom('a', 'b', 'ab', ' ', '.', 'é', '\n');
  const text = fc.array(letters).map((some) => some.join(''));
  const spelling = fc.array(letters, { minLength: 1, maxLength: 3 }).map((some) => some.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.array(spelling)), (words, spellings) => {
      const blocks = splitBlocks(words, 'lines');
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

const text = (slug: string, words: string) =>
  [slug, { slug, seedName: `${slug}.txt`, article: splitBlocks(words, 'lines') }] as const;
const texts = new Map([text('one', 'Sirte and Sidra.'), text('two', 'Old Sirte.\nSirte again.')]);

function name(...all: readonly (readonly string[])[]) {
  const problems = new Problems();
  const entries = all.map((spellings, line) => {
    const id = `e${line}`;
    return [id, { value: { id, spellings }, at: (_?: string | number, index?: string | number) => ({ file: 'a', line: line + 1, column: Number(index) + 1 }) }] as const; // prettier-ignore
  });
  return { mentions: mentionsByReading(new Map(entries), texts, problems), problems };
}

test('mentions are found in every text, by its slug', () => {
  const { mentions, problems } = name(['Sirte', 'Old Sirte'], ['Sidra']);
  const found = [...mentions].map(([slug, all]) => [slug, all.map(({ id, spelling, block }) => `${block} ${id} ${spelling}`)]);
  expect(found).toEqual([
    ['one', ['p1 e0 Sirte', 'p1 e1 Sidra']],
    ['two', ['p1 e0 Old Sirte', 'p2 e0 Sirte']],
  ]);
  expect(problemCodes(problems)).toEqual([]);
});

test.each([
  ['that occurs nowhere', [['Sirte', 'Surt']], ['a:1:2 spelling-unused']],
  ['that occurs within another word only', [['Sirt']], ['a:1:1 spelling-unused']],
  ['that occurs within a longer spelling only', [['Old', 'Old Sirte']], ['a:1:1 spelling-unused']],
  ['that two entries have', [['Sirte'], ['Sidra', 'Sirte']], ['a:2:2 spelling-shared']],
  ['that one entry has twice', [['Sirte', 'Sirte']], ['a:1:2 spelling-shared']],
])('a spelling %s is reported at its place', (_, spellings, problems) => {
  expect(problemCodes(name(...spellings).problems)).toEqual(problems);
});

test('a spelling that three entries have belongs to the first', () => {
  const reasons = name(['Sirte'], ['Sirte'], ['Sirte'])
    .problems.all()
    .map(({ reason }) => reason);
  expect(reasons).toEqual(['e0', 'e0'].map((owner) => `The spelling "Sirte" already belongs to "${owner}".`));
});

test('where a text could not be read no spelling is said to be missing', () => {
  const problems = new Problems();
  problems.markUnreadable('reading', 'three');
  const at = () => ({ file: 'a', line: 1, column: 1 });
  mentionsByReading(new Map([['e', { value: { id: 'e', spellings: ['Surt'] }, at }]]), texts, problems);
  expect(problemCodes(problems)).toEqual([]);
});
