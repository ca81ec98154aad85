// @module-tag dates
import { en } from '../../../i18n/en/index.ts';
import { expect, test } from 'vitest';
import type { Source } from '../../entities/source.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import { quotationWith, formatRange, claimCounts } from './claim-counts.ts';

const said = (quote: string, block: `p${number}` = 'p1'): Quotation => ({
  reading: 'reuters',
  quote,
  passage: { block, start: 0, end: quote.length },
});

test.each([
  [1000, 3000, '1,000 to 3,000'],
  [800, 800, '800'],
  [0, 300, 'up to 300'],
  [0, 0, '0'],
])('%d to %d is written "%s"', (least, most, words) => {
  expect(formatRange(least, most, en)).toBe(words);
});

const quotations = [
  said('ranged from 1000 to 3000', 'p7'),
  said('Around 800 fighters', 'p8'),
  said('up to 300 who fought', 'p8'),
];

test.each<readonly [string, readonly number[], readonly Quotation[], Quotation | undefined]>([
  ['both ends are in one quotation', [1000, 3000], quotations, quotations[0]],
  ['a number is found as a whole: 300 is not in 3000', [300], quotations, quotations[2]],
  ['a comma may part the thousands', [1000, 3000], [said('1,000 to 3,000')], said('1,000 to 3,000')],
  ['a comma that ends a clause belongs to no number', [400], [said('of 400, or so')], said('of 400, or so')],
  ['no quotation has the number', [500], quotations, undefined],
  ['only one of the ends is quoted', [800, 900], quotations, undefined],
  ['two quotations have it', [20], [said('some 20 men'), said('20 of them')], undefined],
  ['nothing is quoted', [20], [], undefined],
])('a count has a quotation only if it is unambiguous: %s', (_, numbers, from, found) => {
  expect(quotationWith(numbers, from)).toEqual(found);
});

const count = { label: 'A minister', least: 400, most: 400, scope: 'sirte', date: '2015-02-20', evidence: [] };
const cnn: Source = { id: 'cnn', publisher: 'CNN', address: 'https://example.org/', standing: 'original' };
const sources = new Map([['cnn', cnn]]);

test('counts are grouped by scope, in the order of the dossier', () => {
  const counts = [count, { ...count, scope: 'Libya' }, { ...count, label: 'A reporter', least: 0, evidence: ['cnn'] }];
  const groups = claimCounts({ counts, says: new Map() }, sources, en);
  expect(groups.map(({ scope, counts }) => [scope, counts.map(({ label, words }) => `${label} ${words}`)])).toEqual([
    ['Sirte', ['A minister 400', 'A reporter up to 400']],
    ['Libya', ['A minister 400']],
  ]);
  expect(groups[0]?.counts[1]).toMatchObject({ evidence: [cnn], reading: undefined, date: { words: '20 February 2015' } });
});

test('a count has the quotation with its numbers; an "up to" is matched by its upper end alone', () => {
  const counts = [
    { ...count, reading: 'reuters', least: 0, most: 300 },
    { ...count, reading: 'ap' },
  ];
  const [group] = claimCounts({ counts, says: new Map([['reuters', quotations]]) }, sources, en);
  expect(group?.counts.map(({ quotation }) => quotation?.quote)).toEqual(['up to 300 who fought', undefined]);
});

test(
  'no counts give no groups, an invalid date is unknown, and unknown evidence throws an error with its id',
  { tags: 'planted' },
  () => {
    expect(claimCounts({ counts: [], says: new Map() }, sources, en)).toEqual([]);
    expect(claimCounts({ counts: [{ ...count, date: 'spring' }], says: new Map() }, sources, en)[0]?.counts[0]?.date.words).toBe(
      'date unknown',
    );
    expect(() => claimCounts({ counts: [{ ...count, evidence: ['bbc'] }], says: new Map() }, sources, en)).toThrow(
      new RangeError('no source has the id bbc'),
    );
  },
);
