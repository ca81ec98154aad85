// @module-tag places
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { distanceFromOutline } from './outlines.ts';

/** Ten degrees by ten on the equator's north side, with a lake of two by two, and an island of one by one to the east. */
const country: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [10, 0],
        [20, 0],
        [20, 10],
        [10, 10],
        [10, 0],
      ],
      [
        [14, 4],
        [14, 6],
        [16, 6],
        [16, 4],
        [14, 4],
      ],
    ],
    [
      [
        [22, 0],
        [23, 0],
        [23, 1],
        [22, 1],
        [22, 0],
      ],
    ],
  ],
};

/** Kilometres in a degree of a meridian on a sphere of 6,371.0088 km. */
const DEGREE = 111.195;

test.each([
  ['inside', 2, 12, 0],
  ['on the island', 0.5, 22.5, 0],
  ['on the border', 5, 20, 0],
  ['in a harbour, one twentieth of a degree off the coast', 10.05, 12, 0.05 * DEGREE],
  ['off a corner', -0.03, 9.96, 0.05 * DEGREE],
  ['in the strait, nearer to the island', 0.5, 21.9, 0.1 * DEGREE],
  ['in the lake, half a degree from its shore', 4.5, 15, 0.5 * DEGREE],
])('a point %s', (_, lat, lon, km) => {
  expect(distanceFromOutline(lat, lon, country)).toBeCloseTo(km, 1);
});

test('a degree of longitude shrinks towards the pole', () => {
  const north: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 55],
        [10, 55],
        [10, 65],
        [0, 65],
        [0, 55],
      ],
    ],
  };
  expect(distanceFromOutline(60, 10.1, north)).toBeCloseTo(0.1 * DEGREE * Math.cos(Math.PI / 3), 1);
});

test('swapped latitude and longitude lie far outside', () => {
  expect(distanceFromOutline(2, 12, country)).toBe(0);
  expect(distanceFromOutline(12, 2, country)).toBeGreaterThan(500);
});

test('a ring may run either way', () => {
  const clockwise: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [10, 10],
        [20, 10],
        [20, 0],
        [10, 0],
        [10, 10],
      ],
    ],
  };
  expect(distanceFromOutline(5, 15, clockwise)).toBe(0);
  expect(distanceFromOutline(5, 9, clockwise)).toBeGreaterThan(100);
});

test.each([
  ['no polygon', { type: 'MultiPolygon', coordinates: [] }],
  ['no ring', { type: 'Polygon', coordinates: [] }],
  ['an empty ring', { type: 'Polygon', coordinates: [[]] }],
] satisfies [string, Polygon | MultiPolygon][])('an outline with %s holds nothing', (_, outline) => {
  expect(distanceFromOutline(5, 15, outline)).toBe(Infinity);
});

test('a coordinate that is no number is at no distance', () => {
  expect(distanceFromOutline(NaN, 15, country)).toBeNaN();
});
