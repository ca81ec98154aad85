// @module-tag passages
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Problems } from '../problems.ts';
import { splitBlocks } from '../text/seed.ts';
import { locateQuotation } from './quotation.ts';

const article = splitBlocks('They came. They saw.\nThey left.\nThey left again, and they saw.', 'lines');
const text = { slug: 'ap', seedName: 'one.txt', article };
const where = { file: 'a.md', line: 5, column: 3 };

function problemOf(quote: string, paragraph?: 'p1' | 'p3' | 'p9') {
  const problems = new Problems();
  expect(locateQuotation({ quote, where, paragraph, paragraphWhere: { ...where, column: 9 } }, text, problems)).toBeUndefined();
  const [message] = problems.all();
  return { told: problemCodes(problems), reason: message?.reason, remedy: message?.note };
}

test('a quotation that occurs once comes back with its passage, and nothing is reported', () => {
  const problems = new Problems();
  const found = locateQuotation({ quote: 'They came', where }, text, problems);
  expect(found).toEqual({ reading: 'ap', quote: 'They came', passage: { block: 'p1', start: 0, end: 9 } });
  expect(problemCodes(problems)).toEqual([]);
});

test('a paragraph that the article has not is reported at its own place', () => {
  expect(problemOf('They', 'p9').told).toEqual(['a.md:5:9 unknown-block']);
});

test('a quotation that occurs twice is reported with its places, the paragraphs that would do, and longer words', () => {
  expect(problemOf('They left')).toEqual({
    told: ['a.md:5:3 quotation-ambiguous'],
    reason: '"They left" appears 2 times in one.txt: p2 at 0, p3 at 0.',
    remedy: 'Name the paragraph (p2 or p3), or quote more words: "They left." or "They left again,".',
  });
});

test('no paragraph is proposed that has it twice, and none where one is named', () => {
  expect(problemOf('They').remedy).toMatch(
    /^Name the paragraph \(p2 or p3\), or quote more words: "They came\." or "They saw\."/,
  );
  expect(problemOf('They', 'p1').remedy).toBe('Quote another passage, or quote more words: "They came." or "They saw.".');
});

test('a quotation that is nowhere is reported, and nothing near it', () => {
  expect(problemOf('zzz')).toEqual({
    told: ['a.md:5:3 quotation-missing'],
    reason: '"zzz" does not appear in one.txt, and nothing like it does.',
    remedy: 'Copy the words from the seed exactly, or quote another passage.',
  });
});

test('of many occurrences eight are listed', () => {
  const problems = new Problems();
  locateQuotation({ quote: 'a', where }, { ...text, article: splitBlocks('a '.repeat(20), 'lines') }, problems);
  expect(problems.all()[0]?.reason).toBe(
    '"a" appears 20 times in one.txt: p1 at 0, p1 at 2, p1 at 4, p1 at 6, p1 at 8, p1 at 10, p1 at 12, p1 at 14, and 12 more.',
  );
});
