// @module-tag machines
import { expect, test } from 'vitest';
import { parseDate } from '../../core/entities/date.ts';
import { dateRecord } from './date-record.ts';

test.each([
  ['2015-02-15', '2015-02-15', '2015-02-15', false, false],
  ['2015-02', '2015-02-01', '2015-02-28', false, false],
  ['2014-12~', '2014-12-01', '2014-12-31', true, false],
  ['2015?', '2015-01-01', '2015-12-31', false, true],
  ['2014-05-16/..', '2014-05-16', null, false, false],
  ['/2015-02-20', null, '2015-02-20', false, false],
  ['2015-01-29/2015-02-03', '2015-01-29', '2015-02-03', false, false],
])('%s lasts from %s to %s', (edtf, earliest, latest, approximate, uncertain) => {
  const parsed = parseDate(edtf);
  expect(parsed.ok && dateRecord(parsed.date)).toMatchObject({ edtf, earliest, latest, approximate, uncertain });
});
