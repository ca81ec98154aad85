// @module-tag parts
import { en } from '../../i18n/en/index.ts';
import { expect, test } from 'vitest';
import { unknownDate } from '../../core/entities/date.ts';
import type { ClaimCount } from '../../core/views/claims/claim-counts.ts';
import { distancesRangeData, countsRangeData } from './data.ts';

const tally = (reading: string | undefined): ClaimCount => ({
  label: 'A document',
  least: 1000,
  most: 3000,
  words: '1,000 to 3,000',
  date: { ...unknownDate, words: '20 March 2015' },
  reading,
  quotation: undefined,
  evidence: [],
});
const shortName = (slug: string) => slug.toUpperCase();

test('a count says which text gives it and when; one from elsewhere says when, and is hollow', () => {
  const { groups } = countsRangeData([{ scope: 'Libya', counts: [tally('ap'), tally(undefined)] }], 'Fighters', shortName, en);
  expect(groups[0]?.rows.map(({ detail, outside }) => [detail, outside])).toEqual([
    ['in AP, 20 March 2015', false],
    ['20 March 2015', true],
  ]);
});

test.each([
  ['both kinds are drawn', ['ap', undefined], true],
  ['only texts give counts', ['ap', 'reuters'], false],
  ['only other evidence gives counts', [undefined], false],
  ['there is no count', [], false],
])('there is a key where it is needed: %s', (_, readings, needed) => {
  const { key } = countsRangeData([{ scope: 'Libya', counts: readings.map(tally) }], 'Fighters', shortName, en);
  expect(key !== undefined).toBe(needed);
});

test('the point that represents a region is named; a town needs no explanation', () => {
  const base = {
    spellings: [],
    aliases: [],
    about: '',
    confidence: 'B',
    evidence: [],
    position: { lat: 36, lon: 15, from: 'GeoNames: a cape' },
  } as const;
  const to = (kind: 'region' | 'town') => ({ ...base, id: kind, name: kind, kind, spellings: [], aliases: [], evidence: [] });
  const groups = (['region', 'town'] as const).map((kind) => ({
    to: to(kind),
    distances: [{ from: to('town'), kilometres: 623.4, miles: 387.3 }],
  }));
  const chart = distancesRangeData(
    groups,
    [{ reading: 'ap', kilometres: 660, words: 'about 400 miles', quotation: undefined }],
    shortName,
    en,
  );
  expect(chart.groups.map(({ name, detail }) => [name, detail])).toEqual([
    ['To region', 'GeoNames: a cape'],
    ['To town', ''],
  ]);
  expect(chart.groups[0]?.rows[0]).toMatchObject({ label: 'from town', most: 623.4, words: '623 km, 387 miles', outside: true });
  expect(chart.references).toEqual([{ at: 660, words: 'AP: “about 400 miles”' }]);
});
