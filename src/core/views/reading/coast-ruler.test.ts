// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../../tests/harness/sample-dossier.ts';
import { coastRuler } from './coast-ruler.ts';

const rows = ['valletta', 'tripoli'].map((place) => ({ place }));
const site = {
  ...sample.site,
  figure: { ...sample.site.figure, rows: [...rows, { name: 'Abroad', gathers: 'abroad' as const }] },
};

test('the places of the figure stand from west to east, and nothing that gathers', () => {
  const [west, east] = coastRuler({ site, places: sample.places });
  expect([west?.id, east?.id]).toEqual(['tripoli', 'valletta']);
  expect(coastRuler({ site, places: sample.places })).toHaveLength(2);
});

test('what is not a town or a port is left out', () => {
  const places = new Map([...sample.places].map(([id, place]) => [id, { ...place, kind: 'oilfield' as const }]));
  expect(coastRuler({ site, places })).toEqual([]);
});
