// @module-tag dates
import { en } from '../../i18n/en/index.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComputedDate, isBefore, parseDate, unknownDate } from './date.ts';

const date = (edtf: string): ComputedDate => {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.date;
};
const utc = (moment: string | null) => (moment === null ? null : Date.parse(`${moment}T00:00:00Z`));

test.each([
  ['2015', '2015', '2015-01-01', '2016-01-01'],
  ['2015-02', 'February 2015', '2015-02-01', '2015-03-01'],
  ['2015-02-16', '16 February 2015', '2015-02-16', '2015-02-17'],
  ['2016-02-29', '29 February 2016', '2016-02-29', '2016-03-01'],
  ['2015-02-16?', '16 February 2015 (uncertain)', '2015-02-16', '2015-02-17'],
  ['2014-12~', 'about December 2014', '2014-12-01', '2015-01-01'],
  ['2014-12%', 'about December 2014 (uncertain)', '2014-12-01', '2015-01-01'],
  ['2015-02-08/2015-02-12', '8–12 February 2015', '2015-02-08', '2015-02-13'],
  ['2015-01-27/2015-02-03', '27 January – 3 February 2015', '2015-01-27', '2015-02-04'],
  ['2014-12-27/2015-01-03', '27 December 2014 – 3 January 2015', '2014-12-27', '2015-01-04'],
  ['2014-11/2014-12', 'November–December 2014', '2014-11-01', '2015-01-01'],
  ['2011/2013', '2011–2013', '2011-01-01', '2014-01-01'],
  ['2015-02-16/2015-02-16', '16 February 2015', '2015-02-16', '2015-02-17'],
  ['2011-08/2011-10-20', 'August 2011 to 20 October 2011', '2011-08-01', '2011-10-21'],
  ['2014-12~/2015-02-18', 'about December 2014 to 18 February 2015', '2014-12-01', '2015-02-19'],
  ['2015-02-08?/2015-02-12', '8 February 2015 (uncertain) to 12 February 2015', '2015-02-08', '2015-02-13'],
  ['2014-05-16/..', 'since 16 May 2014', '2014-05-16', null],
  ['2014-05-16/', 'since 16 May 2014', '2014-05-16', null],
  ['../2015-02', 'by February 2015, start unknown', null, '2015-03-01'],
  ['/2015-02', 'by February 2015, start unknown', null, '2015-03-01'],
  ['../..', 'date unknown', null, null],
])('%s reads "%s"', (edtf, words, first, behindLast) => {
  const { earliest, latest, ...rest } = date(edtf);
  expect(rest).toMatchObject({ edtf, words });
  expect([earliest, latest]).toEqual([utc(first), utc(behindLast)]);
});

test.each([
  ['2015-02', false, false],
  ['2015-02~', true, false],
  ['2015-02?', false, true],
  ['2015-02%', true, true],
  ['2015-02~/2015-03', true, false],
  ['2015-02/2015-03?', false, true],
  ['../2015-03%', true, true],
])('%s is approximate: %s, uncertain: %s', (edtf, approximate, uncertain) => {
  expect(date(edtf)).toMatchObject({ approximate, uncertain });
});

test.each([
  '',
  ' ',
  '2015-02-29',
  '2015-13',
  '2015-00',
  '2015-2-1',
  '2015-02-16 ',
  '\t2015',
  '16 February 2015',
  'on Tuesday',
  '2015-02-12/2015-02-08',
  '2015/2016/2017',
  '2015-02-16T10:00:00Z',
  '2015-21',
  '2015-21/2015-22',
  '201X',
  '2015-XX',
  '2015-02-XX',
  '0000',
  '0044',
  '-0044',
  '0999/2015',
  'Y170000002',
  '[2015,2016]',
])('"%s" is refused, with a reason', { tags: 'planted' }, (edtf) => {
  const parsed = parseDate(edtf);
  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && parsed.detail).toMatch(/\S/);
});

const days = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

test('any day is one day long, and any two days make an interval or are refused', { tags: 'planted' }, () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(date(a).latest! - date(a).earliest!).toBe(86_400_000);
      const parsed = parseDate(`${a}/${b}`);
      expect(parsed.ok).toBe(a <= b);
      if (parsed.ok) expect([parsed.date.earliest, parsed.date.latest]).toEqual([date(a).earliest, date(b).latest]);
    }),
  );
});

test('the parts of any date are its words, and those for machines are its ends', () => {
  fc.assert(
    fc.property(days, days, fc.constantFrom('', '?', '~', '%'), (a, b, mark) => {
      const [from, to] = [a, b].sort() as [string, string];
      const { parts, words } = date(`${from}${mark}/${to}`);
      expect(parts.map(({ text }) => text).join('')).toBe(words);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
      const machine = parts.flatMap(({ datetime }) => datetime ?? []);
      expect(machine).toEqual(from === to && mark === '' ? [from] : [from, to]);
    }),
  );
});

test.each([
  ['2015-02-16', '2015-02-17', true],
  ['2015-02-17', '2015-02-16', false],
  ['2015-02-16', '2015-02-16', false],
  ['2015-02', '2015-02-16', false],
  ['2015-01', '2015-02', true],
  ['2014-05-16/..', '2015', false],
  ['../2014', '2015', true],
  ['../2015', '2015', false],
  ['2014', '../2015', false],
  ['2014', '2015/..', true],
])('%s surely before %s: %s', (a, b, expected) => {
  expect(isBefore(date(a), date(b))).toBe(expected);
});

test('an unknown date has no order', () => {
  expect(isBefore(unknownDate, date('2015'))).toBe(false);
  expect(isBefore(date('2015'), unknownDate)).toBe(false);
});

test('no two dates are each before the other', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(isBefore(date(a), date(b)) && isBefore(date(b), date(a))).toBe(false);
      expect(isBefore(date(a), date(b))).toBe(a < b);
    }),
  );
});

test('a calendar day is written out, whatever the time zone of the machine', () => {
  expect(en.formats.longDate('2015-02-01')).toBe('1 February 2015');
  expect(() => en.formats.longDate('2015-13-01')).toThrow(RangeError);
});
