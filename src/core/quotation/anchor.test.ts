// @module-tag passages
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBlocks } from '../text/seed.ts';
import { anchorQuote } from './anchor.ts';

const blocks = splitBlocks(
  'The ferry reached Tripoli. The ferry left.\n“We’re late,” they said.\nThe ferry reached Tripoli on Monday.',
  'lines',
);

test.each([
  ['a word that occurs once', 'late', undefined, { block: 'p2', start: 7, end: 11 }],
  ['words with the marks of the text', '“We’re late,”', undefined, { block: 'p2', start: 0, end: 13 }],
  ['a whole paragraph', blocks[1]!.text, undefined, { block: 'p2', start: 0, end: 24 }],
  ['a part of a word', 'Mon', undefined, { block: 'p3', start: 29, end: 32 }],
  ['words that occur twice, once in the paragraph named', 'reached Tripoli', 'p3' as const, { block: 'p3', start: 10, end: 25 }],
])('%s is found', (_, quote, within, passage) => {
  expect(anchorQuote(quote, blocks, within)).toEqual({ is: 'found', passage });
});

test.each([
  ['an empty quotation', '', undefined],
  ['words that occur nowhere', 'zzzz', undefined],
  ['words in a paragraph that is not there', 'zzzz', 'p9' as const],
])('%s is missing, and nothing is near', (_, quote, within) => {
  expect(anchorQuote(quote, blocks, within)).toEqual({ is: 'missing', nearest: undefined });
});

test.each([
  ['another letter', 'they sayd', undefined, 'p2', 'they said', 'said', 'sayd'],
  ['straight marks for curly ones', 'We\'re late,"', undefined, 'p2', 'We’re late,”', 'We’re late,”', 'We\'re late,"'],
  ['another word', 'left on Monday', undefined, 'p3', 'Tripoli on Monday', 'Tripoli on Monday', 'left on Monday'],
  ['words that the text has not', 'The ferry left us', undefined, 'p1', 'The ferry left.', 'left.', 'left us'],
  [
    'a space that does not break',
    'they\u00A0said',
    undefined,
    'p2',
    'they said',
    'they said (U+0020)',
    'they\u00A0said (U+00A0)',
  ],
  [
    'a space that cannot be seen',
    'they \u200Bsaid',
    undefined,
    'p2',
    'they said',
    'they said (U+0073)',
    'they \u200Bsaid (U+200B)',
  ],
])('%s: missing, and the closest match is reported', (_, quote, within, block, text, there, quoted) => {
  expect(anchorQuote(quote, blocks, within)).toEqual({ is: 'missing', nearest: { block, text, parting: { there, quoted } } });
});

test('a quotation of another paragraph is missing from the one named, and parts nowhere', () => {
  const nearest = { block: 'p2', text: 'they said', parting: undefined };
  expect(anchorQuote('they said', blocks, 'p1')).toEqual({ is: 'missing', nearest });
});

test.each([
  [
    'the same words in two paragraphs',
    'ferry reached Tripoli',
    undefined,
    2,
    ['ferry reached Tripoli.', 'ferry reached Tripoli on'],
  ],
  ['the same words in one', 'The ferry', 'p1' as const, 2, ['The ferry reached', 'The ferry left.']],
  ['words that overlap themselves', 'aa', undefined, 2, ['aaa']],
])('%s are ambiguous', (_, quote, within, times, unique) => {
  const found = anchorQuote(quote, quote === 'aa' ? splitBlocks('aaa', 'lines') : blocks, within);
  expect(found).toMatchObject({ is: 'ambiguous', unique });
  expect(found.is === 'ambiguous' && found.passages).toHaveLength(times);
});

test('a thousand occurrences are reported, with a few remedies', () => {
  const found = anchorQuote('a', splitBlocks('a b '.repeat(1000), 'lines'));
  expect(found.is === 'ambiguous' && found.passages).toHaveLength(1000);
  expect(found.is === 'ambiguous' && found.unique.length).toBeLessThanOrEqual(4);
});

const words = fc
  .array(fc.constantFrom('a', 'b', 'ab', ' ', '  ', 'é', '😀', '“', '\n', 'ba'), { minLength: 1 })
  .map((some) => some.join(''));

test('words that occur once are found at their position, and others are reported with all of theirs', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat({ max: 6 }), (text, from, length) => {
      const some = splitBlocks(text, 'lines');
      const from_ = some.length === 0 ? undefined : some[from % some.length];
      const quote = from_?.text.slice(from % (from_.text.length + 1)).slice(0, length + 1) ?? '';
      fc.pre(quote !== '');
      const places = some.flatMap((block) =>
        [...block.text].length === 0
          ? []
          : Array.from({ length: block.text.length }, (_, at) => at)
              .filter((at) => block.text.startsWith(quote, at))
              .map((start) => ({ block: block.id, start, end: start + quote.length })),
      );
      const found = anchorQuote(quote, some);
      if (places.length === 1) expect(found).toEqual({ is: 'found', passage: places[0] });
      else expect(found).toMatchObject({ is: 'ambiguous', passages: places });
    }),
  );
});

test('every remedy for an ambiguity contains the quotation and occurs once', () => {
  fc.assert(
    fc.property(words, (text) => {
      const some = splitBlocks(text, 'lines');
      const found = anchorQuote('a', some);
      if (found.is !== 'ambiguous') return;
      for (const longer of found.unique) {
        expect(longer).toContain('a');
        expect(anchorQuote(longer, some).is).toBe('found');
      }
    }),
  );
});

test('no quotation that is altered is ever found', () => {
  fc.assert(
    fc.property(fc.nat({ max: 23 }), (at) => {
      const { text } = blocks[1]!;
      expect(anchorQuote(`${text.slice(0, at)}#${text.slice(at + 1)}`, blocks).is).toBe('missing');
    }),
  );
});
