// @module-tag parts
import { expect, test } from 'vitest';
import type { Country } from '../basemap/basemap.ts';
import { isInside } from '../shared/box.ts';
import { textWidth } from '../shared/text-width.ts';
import { placeCountryNames } from './country-names.ts';
import { mercatorFrame } from './projection.ts';

const frame = mercatorFrame({ west: 0, south: 0, east: 20, north: 10 }, 400);
const country = (name: string, west: number, east: number, south: number, north: number): Country => ({
  type: 'Feature',
  properties: { name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});
/** Land in the west and in the east, a sea twelve degrees wide between them. */
const countries = [country('Westland', -5, 4, -5, 15), country('Eastland', 16, 25, -5, 15), country('Isle', 9.9, 10.1, 4.9, 5.1)];
const spec = { frame, countries, obstacles: [], size: 12, measure: textWidth };
const sheet = { x: 0, y: 0, width: frame.width, height: frame.height };

test('a country is named in the middle of the land that the map shows of it', () => {
  const [name] = placeCountryNames(['Westland'], spec);
  expect(name?.text).toBe('Westland');
  expect(isInside(name?.box ?? sheet, { x: 0, y: 0, width: frame.project(4, 0)[0], height: frame.height })).toBe(true);
  expect(name?.y).toBeGreaterThan(frame.height / 3);
  expect(name?.y).toBeLessThan((2 * frame.height) / 3);
});

test('a country too small for its name, one not asked for and one that is not there have none', () => {
  expect(placeCountryNames(['Isle', 'Atlantis'], spec)).toEqual([]);
  expect(placeCountryNames([], spec)).toEqual([]);
});

test('a name keeps its distance from points where there is room, and goes where there is little', () => {
  const top = { x: 0, y: 0, width: 80, height: frame.height / 2 };
  const [name] = placeCountryNames(['Westland'], { ...spec, obstacles: [top] });
  expect(name?.box.y).toBeGreaterThan(top.height + 12);
  const most = { ...top, height: frame.height - 36 };
  expect(placeCountryNames(['Westland'], { ...spec, obstacles: [most] })).toHaveLength(1);
  expect(placeCountryNames(['Westland'], { ...spec, obstacles: [sheet] })).toEqual([]);
});
