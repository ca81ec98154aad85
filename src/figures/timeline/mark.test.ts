// @module-tag parts
import { expect, test } from 'vitest';
import { someEvent } from './figure.fixture.ts';
import type { TimelineEvent } from './figure.ts';
import { layoutMark, type MarkAxis } from './mark.ts';

const day = 86_400_000;
/** Ten pixels a day for ten days. */
const room: MarkAxis = {
  at: (ms) => Math.max(0, Math.min((ms / day) * 10, 100)),
  from: 0,
  to: 100,
  domain: [0, 10 * day],
  fade: 20,
  size: 10,
};
const mark = (from: number | null, to: number | null, more: Partial<TimelineEvent> = {}) =>
  layoutMark(someEvent({ earliest: from === null ? null : from * day, latest: to === null ? null : to * day, ...more }), room);

test('a day is a dot in the middle of its day', () => {
  expect(mark(4, 5)).toMatchObject({ shape: 'dot', from: 42, to: 48, thick: 6, fade: 'none' });
});

test('the day of a publication is a square, its span of days a bar', () => {
  expect(mark(4, 5, { status: 'publication' }).shape).toBe('square');
  expect(mark(4, 7, { status: 'publication' }).shape).toBe('bar');
});

test('an interval is a bar from its first moment to its last', () => {
  const { shape, from, to, round } = mark(2, 6);
  expect({ shape, round }).toEqual({ shape: 'bar', round: [true, true] });
  expect([from, to]).toEqual([20, expect.closeTo(60)]);
});

test('more readings make a larger mark, up to three', () => {
  const sizes = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map((readings) => mark(4, 5, { readings }).thick);
  expect(sizes.map((size) => Math.round(size * 10) / 10)).toEqual([6, 6, 8.2, 10.6, 10.6]);
});

test.each([
  ['an open start', null, 5, 30, 50, 'start', [false, true]],
  ['an open end', 5, null, 50, 70, 'end', [true, false]],
  ['both ends open', null, null, 0, 100, 'both', [false, false]],
  ['an open end at the edge', 9, null, 90, 100, 'end', [true, false]],
] as const)('%s fades over a fixed length', (_, earliest, latest, from, to, fade, round) => {
  const found = mark(earliest, latest);
  expect(found).toMatchObject({ fade, round });
  expect([found.from, found.to]).toEqual([expect.closeTo(from, 3), expect.closeTo(to, 3)]);
});

test.each([
  ['begins before the axis', -5, 3, [false, true]],
  ['ends after it', 5, 20, [true, false]],
  ['lasts longer than it', -5, 20, [false, false]],
] as const)('a bar that %s is cut straight there', (_, from, to, round) => {
  expect(mark(from, to).round).toEqual(round);
});

test.each([
  ['before the axis', -20, -10, 0],
  ['after it', 15, 20, 93.3],
])('a bar wholly %s is drawn whole at its edge', (_, earliest, latest, from) => {
  const found = mark(earliest, latest);
  expect(found.from).toBeCloseTo(from);
  expect(found.to - found.from).toBeCloseTo(6.7);
});

test('a dot at the edge is drawn whole', () => {
  expect(mark(0, 0.01)).toMatchObject({ from: 0, to: 6 });
});

test('a short bar is longer than it is thick', () => {
  const { from, to, thick } = layoutMark(someEvent({ earliest: 0, latest: 2 * day }), {
    ...room,
    at: (ms) => 50 + ms / day / 10,
  });
  expect(to - from).toBeGreaterThan(thick);
});

test.each([
  ['inside the interval', [3, 5], [30, 50]],
  ['reaching out of it', [0, 4], [20, 40]],
  ['outside it', [7, 9], null],
] as const)('the sure part, %s', (_, [start, end], expected) => {
  const { sure } = mark(2, 6, { approximate: true, sure: [start * day, end * day] });
  expect(sure?.map(Math.round) ?? null).toEqual(expected);
});
