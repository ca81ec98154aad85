// @module-tag parts
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { countQuotations } from './quotation-count.ts';

test.each([
  // Two notes, one report, one claim; one note, one report, and one claim each on number and distance.
  ['post', 4],
  ['letter', 4],
  ['none', 0],
])('the quotations of %s are counted', (slug, count) => {
  expect(countQuotations(sample, slug)).toBe(count);
});
