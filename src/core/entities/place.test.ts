// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import type { Outlines } from '../geo/outlines.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { readGazetteer } from './place.ts';

/** Ten degrees by ten, from 10 to 20 east and from 30 to 40 north. */
const square = [[10, 30], [20, 30], [20, 40], [10, 40], [10, 30]]; // prettier-ignore
const outlines: Outlines = new Map([['Squareland', { type: 'Polygon', coordinates: [square] }]]);

function read(...places: readonly object[]) {
  const problems = new Problems();
  const texts = places.map((place, index) =>
    JSON.stringify({ id: `p-${index}`, name: 'P', kind: 'city', about: 'It.', confidence: 'U', ...place }),
  );
  const files = new Map([['p.yaml', texts.map((text) => `- ${text}\n`).join('')]]);
  const entries = readGazetteer(createReadContext(files, problems, { outlines }), 'p.yaml');
  return { entries, told: problemCodes(problems).map((line) => line.replace(/^p\.yaml:(\d+):\d+/, '$1')), problems };
}
const at = (lat: number, lon: number, country = 'Squareland') => ({ country, position: { lat, lon, from: 'GeoNames' } });

test.each([
  ['inside', at(35, 15), []],
  ['on the border', at(30, 15), []],
  ['nine kilometres off the coast', at(29.919, 15), []],
  ['eleven kilometres off the coast', at(29.901, 15), ['1 outside-country']],
  ['in a country that has no outline', at(35, 15, 'Sqareland'), ['1 unknown-country']],
  ['nowhere', {}, []],
  ['nowhere, in a country', { country: 'Nowhere' }, []],
])('a place %s', (_, place, problems) => {
  expect(read(place).told).toEqual(problems);
});

test('latitude and longitude that are swapped are recognised', () => {
  const { problems } = read(at(15, 35), at(35, 45));
  expect(problems.all().map(({ note }) => note)).toEqual([
    'Latitude and longitude are swapped; exchange them.',
    'Check the coordinate and the country.',
  ]);
  expect(problems.all()[0]?.reason).toMatch(/^15, 35 is \d+ km outside Squareland\.$/);
});

test('a longitude beyond 90 degrees is not taken for a latitude', () => {
  expect(read(at(35, 100)).problems.all()[0]?.note).toBe('Check the coordinate and the country.');
});

test.each([
  ['a position without a country', { position: { lat: 35, lon: 15, from: 'x' } }],
  ['a radius without its reason', { country: 'Squareland', position: { lat: 35, lon: 15, from: 'x', radius: 100 } }],
  ['a reason without its radius', { country: 'Squareland', position: { lat: 35, lon: 15, from: 'x', reason: 'y' } }],
  ['a latitude beyond the pole', at(91, 15)],
  ['a radius of nothing', { country: 'Squareland', position: { lat: 35, lon: 15, from: 'x', radius: 0, reason: 'y' } }],
  ['a Wikidata id of another form', { wikidata: '162413' }],
])('%s is refused', { tags: 'planted' }, (_, place) => {
  const { entries, told: problems } = read(place);
  expect(entries.size).toBe(0);
  expect(problems).toEqual(['1 wrong-shape']);
});

test('a place may lie within one that comes later in the file, and not within one that is not there', () => {
  expect(read({ within: 'p-1' }, {}).told).toEqual([]);
  expect(read({ within: 'p-9' }, {}).told).toEqual(['1 unknown-reference']);
});
