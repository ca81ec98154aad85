// @module-tag machines
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { createLinks } from '../../core/links.ts';
import { placeFeature } from './places.ts';

const links = createLinks('/', 'https://host.example');
const tripoli = sample.places.get('tripoli')!;
const feature = (changes: Partial<typeof tripoli>) => placeFeature({ ...tripoli, ...changes }, sample, links);

test('a place has its name, its spellings with the texts that use them, and its forms for searching', () => {
  const { names } = feature({ name: 'Tripoli', aliases: ['Tarabulus'], arabic: { name: 'طرابلس', checked: false } });
  expect(names.map(({ toponym, lang, certainty }) => [toponym, lang, certainty])).toEqual([
    ['Tripoli', 'en', undefined],
    ['Tarabulus', 'und', undefined],
    ['طرابلس', 'ar', 'less-certain'],
  ]);
  expect(names[0]!.citations?.map((citation) => citation['@id'])).toContain('https://host.example/readings/post/');
});

test.each([
  [
    'an exact position',
    { lat: 32.9, lon: 13.2, from: 'GeoNames' },
    { type: 'Point', coordinates: [13.2, 32.9], certainty: 'certain' },
    null,
  ],
  [
    'a circle',
    { lat: 30, lon: 17, from: 'us', radius: 40000, reason: 'derived' },
    { type: 'Point', coordinates: [17, 30], certainty: 'less-certain' },
    40000,
  ],
])('%s', (_, position, geometry, radius) => {
  expect(feature({ position })).toMatchObject({ geometry, properties: { radius } });
});

test('a site that nobody has located has no point, a reason, and the place that it lies in', () => {
  const { geometry, properties, relations } = placeFeature(sample.places.get('quay')!, sample, links);
  expect(geometry).toBeNull();
  expect(properties.reason).toBe('Nobody has located it.');
  expect(relations).toEqual([
    { relationType: 'gvp:broaderPartitive', relationTo: 'https://host.example/places/tripoli/', label: 'in Tripoli' },
  ]);
});

test('other registers are named as close, not as the same', () => {
  expect(feature({ geonames: 2210247, wikidata: 'Q3579' }).links).toEqual([
    { type: 'closeMatch', identifier: 'https://www.geonames.org/2210247' },
    { type: 'closeMatch', identifier: 'http://www.wikidata.org/entity/Q3579' },
  ]);
});
