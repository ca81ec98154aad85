// @module-tag parts
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

// Widths that Chromium gives these words in the face of `src/fonts/public-sans.woff2` without kerning, at 100 pixels.
test.each([
  ['Benghazi', 400, 429.41],
  ['Benghazi', 600, 435.45],
  ['Benghazi', 700, 440.45],
  ['16 February 2015', 400, 797.86],
  ['Ra’s Lanuf – Es Sider', 500, 983.56],
])('%s at weight %i is as wide as in the browser, to half a percent', (text, weight, width) => {
  expect(Math.abs(textWidth(text, 100, weight) / width - 1)).toBeLessThan(0.0051);
});

test('twice the size is twice the width, and nothing is no width', () => {
  expect(textWidth('Derna', 24)).toBeCloseTo(2 * textWidth('Derna', 12));
  expect(textWidth('', 12)).toBe(0);
});

test('a character that the face lacks counts as its widest, and once for a pair of code units', () => {
  expect(textWidth('س', 12)).toBe(textWidth('𝕏', 12));
  expect(textWidth('س', 12)).toBeGreaterThanOrEqual(textWidth('@', 12));
});
