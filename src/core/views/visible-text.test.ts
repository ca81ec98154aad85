// @module-tag parts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadingBlock } from '../entities/draft.ts';
import type { Source } from '../entities/source.ts';
import { visibleBlocks, printableAddress } from './visible-text.ts';

const block = (id: `p${number}`, text: string): ReadingBlock => ({ id, text, start: 0, end: text.length, role: 'body' });
const words = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `w${from + n}`).join(' ');

/** What is shown of one paragraph when the given words in it have notes. */
function excerpts(text: string, ...quotes: readonly string[]): readonly string[] {
  const notes = quotes.map((quote) => ({
    passage: { block: 'p1' as const, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
  }));
  const [first] = visibleBlocks({ display: 'passages', article: [block('p1', text)], notes });
  return first?.ranges.map(({ start, end }) => text.slice(start, end)) ?? [];
}

test('full display shows every paragraph, with or without a note', () => {
  const article = [block('p1', 'One.'), block('p2', '')];
  expect(visibleBlocks({ display: 'full', article, notes: [] }).map(({ ranges }) => ranges)).toEqual([
    [{ start: 0, end: 4 }],
    [{ start: 0, end: 0 }],
  ]);
});

test.each([
  ['in the middle', words(1, 40), ['w20'], [words(12, 28)]],
  ['at the start', words(1, 40), ['w1 w2'], [words(1, 10)]],
  ['at the end', words(1, 40), ['w40'], [words(32, 40)]],
  ['inside a word', 'a twenty-one b', ['one'], ['a twenty-one b']],
  ['far apart', words(1, 90), ['w20 ', 'w80'], [words(12, 28), words(72, 88)]],
  ['close together', words(1, 90), ['w20 ', 'w30'], [words(12, 38)]],
  ['with nothing but a space between what is shown', words(1, 90), ['w20 ', 'w37'], [words(12, 45)]],
  ['one in the other', words(1, 90), [words(20, 30), 'w25'], [words(12, 38)]],
])('a passage %s is shown with eight words on either side', (_, text, quotes, expected) => {
  expect(excerpts(text, ...quotes)).toEqual(expected);
});

test('passages display hides a paragraph without a note', () => {
  const article = [block('p1', 'One two three.'), block('p2', 'Four five six.')];
  const notes = [{ passage: { block: 'p2' as const, start: 0, end: 4 } }];
  expect(visibleBlocks({ display: 'passages', article, notes }).map(({ block: { id } }) => id)).toEqual(['p2']);
});

test('ranges are ordered, disjoint, within the text, and contain their passages', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300 }),
      fc.array(fc.tuple(fc.nat(299), fc.nat(299)), { maxLength: 6 }),
      (text, pairs) => {
        const notes = pairs.map(([a, b]) => {
          const [start, end] = [Math.min(a, b) % text.length, Math.max(a, b) % text.length];
          return { passage: { block: 'p1' as const, start: Math.min(start, end), end: Math.max(start, end) + 1 } };
        });
        const ranges = visibleBlocks({ display: 'passages', article: [block('p1', text)], notes })[0]?.ranges ?? [];
        for (const [n, { start, end }] of ranges.entries()) {
          expect(start).toBeGreaterThanOrEqual(n === 0 ? 0 : ranges[n - 1]!.end + 1);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { passage } of notes)
          expect(ranges.some(({ start, end }) => start <= passage.start && end >= passage.end)).toBe(true);
      },
    ),
  );
});

const source = (address: string, standing: Source['standing']): [string, Source] => [
  address,
  { id: 'a', publisher: 'A', address, standing },
];
const sources = new Map([source('https://original.example/', 'original'), source('https://copy.example/', 'copy')]);

test.each([
  ['of an original', 'https://original.example/', 'https://original.example/'],
  ['that no entry has', 'https://other.example/', 'https://other.example/'],
  ['of a copy', 'https://copy.example/', undefined],
  ['that is not known', undefined, undefined],
])('the address that a text was copied from: %s', (_, address, printed) => {
  expect(printableAddress({ address }, sources)).toBe(printed);
});
