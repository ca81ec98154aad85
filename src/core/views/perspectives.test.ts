// @module-tag parts
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { type ComputedDate, parseDate } from '../entities/date.ts';
import { availabilityAt, eventsByReading } from './perspectives.ts';

const date = (edtf: string): ComputedDate => {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.says);
  return parsed.date;
};

test('through one reading an event is seen with the short names of those that report it too', () => {
  const { own, added } = eventsByReading(sample, 'post');
  expect(own.map(({ event, others }) => [event.id, others])).toEqual([['ferry-arrived', ['Letter']]]);
  expect(added).toEqual([]);
});

test('what the others report is what they add; what nobody reports is left out', () => {
  const ferry = sample.events.get('ferry-arrived')!;
  const events = new Map([...sample.events, ['ferry-arrived', { ...ferry, readings: ['letter'] }]]);
  const { own, added } = eventsByReading({ ...sample, events }, 'post');
  expect(own).toEqual([]);
  expect(added.map(({ event, others }) => [event.id, others])).toEqual([['ferry-arrived', ['Letter']]]);
});

test.each([
  ['2001-05-08', '2001-05-07', 'surely'],
  ['2001-05-08', '2001-05-08', 'perhaps'],
  ['2001-05-08', '2001-05', 'perhaps'],
  ['2001-05-08', '2001-05-09', 'not-yet'],
  ['2001-05-08', '2001-05-01/..', 'perhaps'],
])('when a text of %s appeared, one of %s was out: %s', (own, other, out) => {
  const readings = new Map(
    [...sample.readings].map(([slug, reading]) => [slug, { ...reading, published: date(slug === 'post' ? own : other) }]),
  );
  expect(availabilityAt({ ...sample, readings }, 'post').map(({ reading, out: is }) => [reading.slug, is])).toEqual([
    ['post', 'surely'],
    ['letter', out],
  ]);
});
