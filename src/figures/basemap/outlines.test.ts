// @module-tag places
import { expect, test } from 'vitest';
import { distanceFromOutline } from '../../core/geo/outlines.ts';
import elsewhere from './elsewhere.json' with { type: 'json' };
import { outlinesOf } from './outlines.ts';
import region from './region.json' with { type: 'json' };

const outlines = outlinesOf(elsewhere, region);

/** How far a point (WGS 84 degrees) lies outside a country, in kilometres. */
const outside = (country: string, lat: number, lon: number): number => {
  const outline = outlines.get(country);
  if (outline === undefined) throw new RangeError(`no outline of ${country}`);
  return distanceFromOutline(lat, lon, outline);
};

test.each([
  ['Libya', 'Tripoli', 32.8874, 13.1873],
  ['Libya', 'Misrata', 32.3754, 15.0925],
  ['Libya', 'Sirte', 31.2089, 16.5887],
  ['Libya', "Ra's Lanuf", 30.5167, 18.5667],
  ['Libya', 'Brega', 30.4062, 19.5739],
  ['Libya', 'Benghazi', 32.1149, 20.0686],
  ['Libya', 'Derna', 32.767, 22.6367],
  ['Italy', 'Lampedusa', 35.5014, 12.6096],
  ['Italy', 'Portopalo di Capo Passero', 36.6822, 15.1338],
  ['Malta', 'Valletta', 35.8997, 14.5147],
  ['France', 'Paris', 48.8534, 2.3488],
  ['Denmark', 'Copenhagen', 55.6759, 12.5655],
  ['Iraq', 'Mosul', 36.335, 43.1189],
  ['Egypt', 'Aswan', 24.0889, 32.8998],
])('%s holds %s, or nearly, and not with its latitude and longitude swapped', (country, _, lat, lon) => {
  expect(outside(country, lat, lon)).toBeLessThan(10);
  expect(outside(country, lon, lat)).toBeGreaterThan(10);
});

test('neighbours do not hold what lies well inside a country', () => {
  expect(outside('Egypt', 32.767, 22.6367)).toBeGreaterThan(100);
  expect(outside('Italy', 32.8874, 13.1873)).toBeGreaterThan(200);
});

test('what is no base map is refused', { tags: 'planted' }, () => {
  expect(() => outlinesOf({ type: 'FeatureCollection', features: [] })).toThrow(TypeError);
});

test('without base maps there are no outlines', () => {
  expect(outlinesOf().size).toBe(0);
});
