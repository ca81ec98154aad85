// @module-tag parts
import { expect, test } from 'vitest';
import { someEvent, someFigure } from './figure.fixture.ts';
import { timeScale } from './time-scale.ts';
import { type Item, sequenceItems } from './vertical-sequence.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const spans = [
  { from: utc('2014-12-01'), to: utc('2015-02-01'), share: 1, ticks: 'month' },
  { from: utc('2015-02-01'), to: utc('2015-04-01'), share: 1, ticks: 'month' },
] as const;

const wordsOf = (item: Item) => (item.kind === 'break' ? 'break' : item.kind === 'tick' ? item.tick.words : item.event.id);
const sequence = (...events: Parameters<typeof someEvent>[0][]) =>
  sequenceItems({ spans, events: events.map((event) => someEvent(event)) }, timeScale(spans, 100).ticks).map(wordsOf);

test('a break comes before the month behind it, and a month before its events', () => {
  const first = { id: 'first of February', earliest: utc('2015-02-01'), latest: utc('2015-02-02') };
  expect(sequence(first)).toEqual(['December 2014', 'January 2015', 'break', 'February 2015', 'first of February', 'March 2015']);
});

test('an event outside the spans, or without a known start, is at their ends', () => {
  const before = { id: 'before', earliest: utc('2011-01-01'), latest: utc('2011-02-01') };
  const after = { id: 'after', earliest: utc('2018-01-01'), latest: utc('2018-02-01') };
  const undated = { id: 'undated', earliest: null, latest: null };
  expect(sequence(after, before, undated)).toEqual([
    'December 2014',
    'undated',
    'before',
    'January 2015',
    'break',
    'February 2015',
    'March 2015',
    'after',
  ]);
});

test('an event of which only the end is known is at its end', () => {
  expect(sequence({ id: 'statues', earliest: null, latest: utc('2015-02-21') }).indexOf('statues')).toBe(4);
});

test('without events the years and months are left', () => {
  expect(sequenceItems(someFigure(), []).map(wordsOf)).toEqual(['break', 'break']);
});
