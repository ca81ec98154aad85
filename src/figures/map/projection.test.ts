// @module-tag places
import { geoMercator } from 'd3';
import { expect, test } from 'vitest';
import { mercatorFrame } from './projection.ts';

const extent = { west: 8, south: 28, east: 28, north: 38 };
const frame = mercatorFrame(extent, 1000);

test('the corners of the extent are the corners of the sheet', () => {
  expect(frame.project(8, 38)).toEqual([0, 0]);
  const [x, y] = frame.project(28, 28);
  expect(x).toBeCloseTo(1000);
  expect(y).toBeCloseTo(frame.height);
});

test('places lie where the Mercator projection of d3 puts them', () => {
  const [x0, y0] = geoMercator().scale(1).translate([0, 0])([8, 38]) ?? [NaN, NaN];
  const d3 = geoMercator()
    .scale(1000 / ((20 * Math.PI) / 180))
    .translate([0, 0]);
  for (const [lon, lat] of [
    [16.5887, 31.2089],
    [22.6367, 32.767],
    [9, 37.9],
  ] as const) {
    const [x, y] = d3([lon, lat]) ?? [NaN, NaN];
    const scale = 1000 / ((20 * Math.PI) / 180);
    expect(frame.project(lon, lat)[0]).toBeCloseTo(x - x0 * scale);
    expect(frame.project(lon, lat)[1]).toBeCloseTo(y - y0 * scale);
  }
});

test('a metre takes more pixels further north, and as many as a hundred thousandth of a degree says', () => {
  expect(frame.pixelsPerMetre(60)).toBeCloseTo(2 * frame.pixelsPerMetre(0));
  const metresPerDegree = (6371009 * Math.PI) / 180;
  const [, south] = frame.project(16, 31 - 0.01);
  const [, north] = frame.project(16, 31 + 0.01);
  expect((south - north) / (0.02 * metresPerDegree)).toBeCloseTo(frame.pixelsPerMetre(31), 6);
});

test('what lies beyond the sheet is cut two pixels outside it', () => {
  const ring = [
    [-20, 0],
    [-20, 60],
    [60, 60],
    [60, 0],
    [-20, 0],
  ];
  const sheet = mercatorFrame(extent, 100);
  const high = Math.round(sheet.height + 2) + 2;
  expect(sheet.path({ type: 'Polygon', coordinates: [ring] }, 0, 0)).toBe(`m-2-2 104 0 0 ${high}-104 0z`);
  expect(sheet.path({ type: 'Point', coordinates: [0, 0] }, 0, 0)).toBe('');
});

test.each([
  ['reversed', { ...extent, west: 28, east: 8 }, 1000],
  ['empty', { ...extent, north: 28 }, 1000],
  ['up to a pole', { ...extent, north: 90 }, 1000],
  ['across the antimeridian', { ...extent, west: 170, east: 190 }, 1000],
  ['not a number', { ...extent, south: NaN }, 1000],
  ['without width', extent, 0],
  ['without end', extent, Infinity],
])('an extent that is %s is refused', { tags: 'planted' }, (_, given, width) => {
  expect(() => mercatorFrame(given, width)).toThrow(RangeError);
});

test('inverting a pixel gives back the position that was projected', () => {
  const frame = mercatorFrame({ west: 9, south: 26, east: 26, north: 34 }, 640);
  for (const [lon, lat] of [
    [9, 34],
    [16.59, 31.21],
    [26, 26],
  ] as const) {
    const [x, y] = frame.project(lon, lat);
    const [lonAgain, latAgain] = frame.invert(x, y);
    expect(lonAgain).toBeCloseTo(lon, 9);
    expect(latAgain).toBeCloseTo(lat, 9);
  }
});
