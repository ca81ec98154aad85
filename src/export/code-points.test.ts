import { expect, test } from 'vitest';
import { inCodePoints } from './code-points.ts';

test.each([
  ['', 0, 0, 0, 0],
  ['plain', 1, 3, 1, 3],
  ['“café”', 1, 5, 1, 5],
  ['😀 a', 3, 4, 2, 3],
  ['a😀😀b', 1, 5, 1, 3],
])('in %j the code units %d to %d are the code points %d to %d', (text, start, end, from, to) => {
  expect(inCodePoints(text, { start, end })).toEqual({ start: from, end: to });
  expect([...text].slice(from, to).join('')).toBe(text.slice(start, end));
});
