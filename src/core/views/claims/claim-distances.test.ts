// @module-tag links
import { en } from '../../../i18n/en/index.ts';
import { expect, test } from 'vitest';
import type { Place } from '../../entities/place.ts';
import { formatDistance, claimDistances, statedDistances } from './claim-distances.ts';

const place = (id: string, lat?: number, lon?: number): Place => ({
  id,
  name: id,
  kind: 'city',
  spellings: [],
  aliases: [],
  about: 'A place.',
  confidence: 'B',
  evidence: [],
  ...(lat !== undefined && lon !== undefined && { position: { lat, lon, from: 'GeoNames' } }),
});
const places = new Map(
  [
    place('sirte', 31.2089, 16.5887),
    place('tripoli', 32.8874, 13.1873),
    place('sicily', 36.6822, 15.1338),
    place('lampedusa', 35.5014, 12.6096),
    place('beach'),
  ].map((entry) => [entry.id, entry]),
);

test('distances are grouped by destination, the shortest first, in kilometres and miles', () => {
  const distances = [
    { from: 'sirte', to: 'sicily' },
    { from: 'tripoli', to: 'lampedusa' },
    { from: 'tripoli', to: 'sicily' },
  ];
  const groups = claimDistances({ distances }, places);
  expect(
    groups.map(({ to, distances }) => [
      to.id,
      distances.map((crossing) => `${crossing.from.id} ${formatDistance(crossing, en)}`),
    ]),
  ).toEqual([
    ['sicily', ['tripoli 458 km, 284 miles', 'sirte 623 km, 387 miles']],
    ['lampedusa', ['tripoli 295 km, 184 miles']],
  ]);
});

test('a claim without distances has no groups', () => {
  expect(claimDistances({ distances: [] }, places)).toEqual([]);
});

test.each([
  ['a place that nobody has located', 'beach'],
  ['a place that is not there', 'atlantis'],
])('%s throws an error with its id', { tags: 'planted' }, (_, id) => {
  expect(() => claimDistances({ distances: [{ from: id, to: 'sicily' }] }, places)).toThrow(id);
  expect(() => claimDistances({ distances: [{ from: 'sirte', to: id }] }, places)).toThrow(id);
});

test('miles are computed from the exact kilometres', () => {
  expect(formatDistance({ kilometres: 1609.344, miles: 1000 }, en)).toBe('1,609 km, 1,000 miles');
});

const stated = [{ reading: 'ap', kilometres: 660, words: 'about 400 miles' }];
const said = (quote: string) => ({ reading: 'ap', quote, passage: { block: 'p7' as const, start: 0, end: quote.length } });

test.each([
  [
    'stands in the one quotation that has its words',
    [said('Italy is about 400 miles away'), said('rickety boats')],
    'Italy is about 400 miles away',
  ],
  ['is in none where no quotation has them', [said('rickety boats')], undefined],
  ['is in none where two have them', [said('about 400 miles'), said('about 400 miles or so')], undefined],
  ['is in none where nothing is quoted', [], undefined],
])('a stated distance %s', (_, quotations, found) => {
  expect(statedDistances({ stated, says: new Map([['ap', quotations]]) }).map(({ quotation }) => quotation?.quote)).toEqual([
    found,
  ]);
});
