// @module-tag dates
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Span, timeScale } from './time-scale.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const span = (from: string, to: string, share = 1, ticks: Span['ticks'] = 'month'): Span => ({
  from: day(from),
  to: day(to),
  share,
  ticks,
});

const old = span('2011-01-01', '2014-10-01', 0.2, 'year');
const main = span('2014-10-01', '2015-04-01', 0.8);

test('spans share the length after the break has taken its part', () => {
  const scale = timeScale([old, main], 1010, 10);
  expect(scale.stretches.map((s) => [s.start, s.end])).toEqual([
    [0, 200],
    [210, 1010],
  ]);
  expect(scale.breaks).toEqual([205]);
});

test.each([
  ['before the first span', day('1969-07-20'), 0],
  ['the start', old.from, 0],
  ['just before the break', old.to - 1, 200],
  ['after the break', main.from, 210],
  ['after the last span', day('2099-01-01'), 1010],
  ['an open start', -8.64e15, 0],
  ['an open end', Infinity, 1010],
])('%s has a place on the scale', (_, ms, px) => {
  expect(timeScale([old, main], 1010, 10).at(ms)).toBeCloseTo(px, 3);
});

test('a time between two spans lands in the middle of their break', () => {
  const scale = timeScale([span('2011-01-01', '2012-01-01'), span('2014-01-01', '2015-01-01')], 210, 10);
  expect(scale.at(day('2013-01-01'))).toBe(105);
});

test('a later time never lies before an earlier one', () => {
  const scale = timeScale([old, main, span('2015-06-01', '2018-01-01', 0.1, 'year')], 600);
  const ms = fc.integer({ min: day('2010-01-01'), max: day('2019-01-01') });
  fc.assert(fc.property(ms, ms, (a, b) => a > b || scale.at(a) <= scale.at(b)));
});

test.each<readonly [string, readonly Span[], number]>([
  ['no spans', [], 100],
  ['a reversed span', [span('2015-02-01', '2015-01-01')], 100],
  ['a span without length', [span('2015-02-01', '2015-02-01')], 100],
  ['spans that overlap', [old, span('2014-09-01', '2015-04-01')], 100],
  ['identical spans', [main, main], 100],
  ['spans in the wrong order', [main, old], 100],
  ['a share of nothing', [span('2015-01-01', '2015-02-01', 0)], 100],
  ['no length', [main], 0],
  ['no length left beside the breaks', [old, main], 14],
])('%s is refused', { tags: 'planted' }, (_, spans, length) => {
  expect(() => timeScale(spans, length)).toThrow(RangeError);
});

test('a time that is not a number is refused', { tags: 'planted' }, () => {
  expect(() => timeScale([main], 100).at(NaN)).toThrow(RangeError);
});

test('a tick is where a year or month begins, and names the year where a reader needs it', () => {
  const { ticks } = timeScale([old, main], 1010, 10);
  expect(ticks.map((t) => t.label)).toEqual(['2011', '2012', '2013', '2014', 'Oct 2014', 'Nov', 'Dec', 'Jan 2015', 'Feb', 'Mar']);
  expect(ticks.map((t) => t.major)).toEqual([true, true, true, true, false, false, false, true, false, false]);
  expect(ticks.at(-1)).toMatchObject({ ms: day('2015-03-01'), words: 'March 2015' });
});

test('a span without the start of a month or year has no ticks', () => {
  expect(timeScale([span('2015-02-02', '2015-02-20')], 100).ticks).toEqual([]);
});
