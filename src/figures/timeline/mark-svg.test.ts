// @module-tag parts
import { expect, test } from 'vitest';
import { barPath } from './mark-svg.ts';

const bar = { from: 10, to: 50, centre: 20, thick: 8 };

test.each([
  ['round at both ends', [true, true], 'M14 16H46A4 4 0 0 1 46 24H14A4 4 0 0 1 14 16z'],
  ['round at its start', [true, false], 'M14 16H50V24H14A4 4 0 0 1 14 16z'],
  ['round at its end', [false, true], 'M10 16H46A4 4 0 0 1 46 24H10V16z'],
  ['cut at both ends', [false, false], 'M10 16H50V24H10V16z'],
] as const)('a bar that lies, %s', (_, round, path) => {
  expect(barPath({ ...bar, round }, false)).toBe(path);
});

test.each([
  ['round at both ends', [true, true], 'M16 14V46A4 4 0 0 0 24 46V14A4 4 0 0 0 16 14z'],
  ['cut at both ends', [false, false], 'M16 10V50H24V10H16z'],
] as const)('a vertical bar, %s', (_, round, path) => {
  expect(barPath({ ...bar, round }, true)).toBe(path);
});

test('a bar shorter than thick keeps its length', () => {
  expect(barPath({ ...bar, to: 14, round: [true, true] }, false)).toBe('M12 16H12A2 4 0 0 1 12 24H12A2 4 0 0 1 12 16z');
});
