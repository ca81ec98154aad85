// @module-tag parts
import { expect, test } from 'vitest';
import type { Country } from '../basemap/basemap.ts';
import { boxesOverlap } from '../shared/box.ts';
import { textWidth } from '../shared/text-width.ts';
import { mercatorFrame } from './projection.ts';
import { placeWaterNames } from './water-names.ts';

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

test('a water is named where it was said to be', () => {
  const [x, y] = frame.project(8, 8);
  expect(placeWaterNames([{ name: 'Sea', lat: 8, lon: 8 }], spec)).toMatchObject([{ text: 'Sea', x, y }]);
});

test('a water named on land moves off it, though not far', () => {
  const [name] = placeWaterNames([{ name: 'Sea', lat: 5, lon: 4.2 }], spec);
  expect(name?.box.x).toBeGreaterThanOrEqual(frame.project(4, 5)[0]);
  expect(placeWaterNames([{ name: 'Sea', lat: 5, lon: 1 }], spec)).toEqual([]);
});

test('two waters at one place do not cover each other, nor what is in the way', () => {
  const obstacles = [{ x: 150, y: 60, width: 60, height: 60 }];
  const [a, b] = placeWaterNames(
    [
      { name: 'Sea', lat: 7, lon: 9 },
      { name: 'Gulf', lat: 7, lon: 9 },
    ],
    { ...spec, obstacles },
  );
  if (a === undefined || b === undefined) throw new Error('both have room');
  expect(boxesOverlap(a.box, b.box)).toBe(false);
  expect([a, b].some(({ box }) => obstacles.some((other) => boxesOverlap(box, other)))).toBe(false);
});
