// @module-tag parts
import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CompactPath } from './compact-path.ts';

function data(shape: GeoPermissibleObjects, digits = 0, minArea = 0): string {
  const path = new CompactPath(digits, minArea);
  geoPath(geoIdentity(), path)(shape);
  return path.toString();
}

const polygon = (...rings: [number, number][][]): GeoPermissibleObjects => ({ type: 'Polygon', coordinates: rings });
const line = (...corners: [number, number][]): GeoPermissibleObjects => ({ type: 'LineString', coordinates: corners });

/** The corners that path data of the form `m…z` visits, absolute; one list for each `m`. */
function visited(path: string): [number, number][][] {
  let at: [number, number] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const corners: [number, number][] = [];
      for (let n = 0; n < numbers.length; n += 2)
        corners.push((at = [at[0] + (numbers[n] ?? NaN), at[1] + (numbers[n + 1] ?? NaN)]));
      if (part.endsWith('z')) at = corners[0] ?? at;
      return corners;
    });
}

test.each([
  [
    'a square',
    polygon([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]),
    0,
    0,
    'm0 0 10 0 0 10-10 0z',
  ],
  [
    'corners that round to one',
    polygon([
      [0, 0],
      [0.2, 0.1],
      [10, 0],
      [10, 10],
      [0, 0],
    ]),
    0,
    0,
    'm0 0 10 0 0 10z',
  ],
  [
    'corners on a straight side',
    polygon([
      [0, 0],
      [3, 3],
      [10, 10],
      [10, 0],
      [5, 0],
      [0, 0],
    ]),
    0,
    0,
    'm0 0 10 10 0-10z',
  ],
  ['tenths of a pixel', line([0.14, 0.26], [-1.5, 0.26]), 1, 0, 'm.1 .3-1.6 0'],
  [
    'a second ring, from where the first one began',
    polygon(
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ],
      [
        [2, 1],
        [3, 1],
        [3, 2],
        [2, 1],
      ],
    ),
    0,
    0,
    'm0 0 9 0 0 9zm2 1 1 0 0 1z',
  ],
  [
    'an island of no size',
    polygon([
      [0, 0],
      [0.3, 0],
      [0.3, 0.3],
      [0, 0],
    ]),
    0,
    0,
    '',
  ],
  [
    'an island below the least size',
    polygon([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]),
    0,
    5,
    '',
  ],
  [
    'an island of that size',
    polygon([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]),
    0,
    4,
    'm0 0 2 0 0 2-2 0z',
  ],
  ['a line back along itself', line([0, 0], [10, 0], [5, 0]), 0, 9, 'm0 0 10 0-5 0'],
  ['a line that rounding makes a point', line([0, 0], [0.2, 0.2]), 0, 0, ''],
  ['nothing', { type: 'GeometryCollection', geometries: [] }, 0, 0, ''],
] satisfies [string, GeoPermissibleObjects, number, number, string][])('%s', (_, shape, digits, smallest, path) => {
  expect(data(shape, digits, smallest)).toBe(path);
});

test('the corners are those that d3 draws, rounded, less the idle ones', () => {
  const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(fc.array(corner, { minLength: 2, maxLength: 12 }), { maxLength: 4 }), (lines) => {
      const shape: GeoPermissibleObjects = { type: 'MultiLineString', coordinates: lines };
      const drawn = (geoPath()(shape) ?? '')
        .split('M')
        .slice(1)
        .map((part) => part.split('L').map((pair) => pair.split(',').map(Number)));
      const moving = drawn.filter((corners) => corners.some(([x, y]) => x !== corners[0]?.[0] || y !== corners[0]?.[1]));
      const ours = visited(data(shape));
      expect(ours.map((corners) => corners.at(0))).toEqual(moving.map((corners) => corners.at(0)));
      expect(ours.map((corners) => corners.at(-1))).toEqual(moving.map((corners) => corners.at(-1)));
      for (const [n, corners] of ours.entries()) for (const at of corners) expect(moving[n]).toContainEqual(at);
    }),
  );
});
