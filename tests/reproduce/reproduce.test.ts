// @module-tag same-site
// Builds the site twice, on machines that differ in folder, clock, time zone, locale and in the order that folders list their files,
// and compares the two byte by byte: `npm run reproduce`. Works in a temporary folder; dist/ is left alone.
import { expect, test } from 'vitest';
import { reproduce } from './two-builds.ts';

const { files, planted } = await reproduce();

test('the site has files to compare', () => {
  expect(files.length).toBeGreaterThan(500);
});

test.each(files)('$file is the same in both builds', ({ difference }) => {
  expect(difference).toBeUndefined();
});

test.each(planted)('a file that depends on the $fault is caught', { tags: 'planted' }, ({ caught }) => {
  expect(caught).toBe(true);
});
