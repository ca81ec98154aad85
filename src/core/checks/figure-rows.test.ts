// @module-tag parts
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { type ComputedDate, parseDate, unknownDate } from '../entities/date.ts';
import type { Site } from '../entities/site.ts';
import { rowsOf } from './figure-rows.ts';

const known = parseDate('2001-05-07');
const day: ComputedDate = known.ok ? known.date : unknownDate;
const gathering = { abroad: 'abroad', country: 'country', undated: 'undated' } as const;

/** The sample's site with rows for these: places by id, or what a row gathers. */
const withRows = (...rows: readonly string[]): Site => ({
  ...sample.site,
  figure: {
    ...sample.site.figure,
    rows: rows.map((row) =>
      row in gathering ? { name: row, gathers: gathering[row as keyof typeof gathering] } : { place: row },
    ),
  },
});

test.each([
  ['at a place', day, ['tripoli'], ['abroad', 'tripoli'], ['tripoli']],
  ['at a site of a city', day, ['quay'], ['abroad', 'tripoli'], ['tripoli']],
  ['at two places', day, ['valletta', 'tripoli'], ['tripoli', 'valletta'], ['valletta', 'tripoli']],
  ['at home, in no row of its own', day, ['tripoli'], ['abroad', 'country'], ['country']],
  ['at home, where no row gathers that', day, ['tripoli'], ['abroad'], ['abroad']],
  ['abroad', day, ['valletta'], ['abroad', 'country', 'tripoli'], ['abroad']],
  ['nowhere', day, [], ['abroad', 'country'], ['abroad']],
  ['of no known start', unknownDate, ['tripoli'], ['tripoli', 'undated'], ['undated']],
  ['of no known start, where no row gathers that', unknownDate, ['tripoli'], ['tripoli'], ['tripoli']],
  ['that no row takes', day, ['valletta'], ['country', 'tripoli'], []],
])('an event %s', (_, date, places, rows, own) => {
  expect(rowsOf({ date, places }, sample.places, withRows(...rows))).toEqual(own);
});
