// @module-tag places
import { expect, test } from 'vitest';
import { greatCircleDistance } from './distance.ts';

const sirte = { lat: 31.2089, lon: 16.5887 };

test.each([
  ['Sirte to Portopalo in Sicily', sirte, { lat: 36.6822, lon: 15.1338 }, 623],
  ['Tripoli to Lampedusa', { lat: 32.8874, lon: 13.1873 }, { lat: 35.5014, lon: 12.6096 }, 295],
  ['a place to itself', sirte, sirte, 0],
  ['a pole to the other', { lat: 90, lon: 0 }, { lat: -90, lon: 120 }, 20015],
])('%s is as far as the tables say', (_, a, b, kilometres) => {
  expect(Math.round(greatCircleDistance(a, b))).toBe(kilometres);
});

test('the way back is as long as the way there', () => {
  const derna = { lat: 32.767, lon: 22.6367 };
  expect(greatCircleDistance(sirte, derna)).toBe(greatCircleDistance(derna, sirte));
});

test('a coordinate that is no number gives no number', () => {
  expect(greatCircleDistance(sirte, { lat: NaN, lon: 0 })).toBeNaN();
});
