// @module-tag parts
import { expect, test } from 'vitest';
import { someEvent, someFigure } from './figure.fixture.ts';
import { anchorTime, validateTimeline, byTime, isOneDay } from './figure.ts';

const day = 86_400_000;

test.each([
  ['a day', 0, day, true],
  ['an hour', 0, day / 24, true],
  ['two days', 0, 2 * day, false],
  ['a day without a known start', null, day, false],
  ['a day without a known end', 0, null, false],
])('%s: one day or not', (_, earliest, latest, expected) => {
  expect(isOneDay(someEvent({ earliest, latest }))).toBe(expected);
});

test('an event is at its start, or before its end where only that is known', () => {
  expect(anchorTime(someEvent({ earliest: 5, latest: 9 }))).toBe(5);
  expect(anchorTime(someEvent({ earliest: null, latest: 9 }))).toBe(8);
  expect(anchorTime(someEvent({ earliest: null, latest: null }))).toBe(-Infinity);
});

test('events are ordered by start, by end, and by id where both are equal', () => {
  const events = [
    someEvent({ id: 'd', earliest: 2, latest: null }),
    someEvent({ id: 'c', earliest: 2, latest: 3 }),
    someEvent({ id: 'b', earliest: 2, latest: 3 }),
    someEvent({ id: 'f', earliest: null, latest: null }),
    someEvent({ id: 'e', earliest: null, latest: null }),
    someEvent({ id: 'a', earliest: 1, latest: 9 }),
  ];
  expect(events.toSorted(byTime).map(({ id }) => id)).toEqual(['e', 'f', 'a', 'b', 'c', 'd']);
});

test.each([
  ['no row', { rows: [] }, 'event e has no row'],
  ['a row that is not there', { rows: ['sirte', 'atlantis'] }, 'event e names the row atlantis'],
  ['an interval that runs backwards', { earliest: 9, latest: 5 }, 'event e ends before it begins: 9 to 5'],
  ['an interval without length', { earliest: 5, latest: 5 }, 'event e ends before it begins: 5 to 5'],
])('an event with %s is refused', { tags: 'planted' }, (_, fault, message) => {
  expect(() => validateTimeline(someFigure({ events: [someEvent({ id: 'e', ...fault })] }))).toThrow(message);
});

test('open ends and several rows are accepted', () => {
  const events = [someEvent({ earliest: null }), someEvent({ latest: null, rows: ['sirte', 'derna'] })];
  expect(() => validateTimeline(someFigure({ events }))).not.toThrow();
});
