// @module-tag parts
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { type ComputedDate, parseDate } from '../entities/date.ts';
import { availabilityAt, eventsByReading, neighbouringReadings, timelineAsOf } from './perspectives.ts';

const date = (edtf: string): ComputedDate => {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.date;
};

test('an event of one reading has the short names of the others that report it', () => {
  const { own, added } = eventsByReading(sample, 'post');
  expect(own.map(({ event, others }) => [event.id, others])).toEqual([['ferry-arrived', ['Letter']]]);
  expect(added).toEqual([]);
});

test('events that only others report are added, and unreported events are left out', () => {
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
])('for a text of %s, another of %s had been published: %s', (own, other, out) => {
  const readings = new Map(
    [...sample.readings].map(([slug, reading]) => [slug, { ...reading, published: date(slug === 'post' ? own : other) }]),
  );
  expect(availabilityAt({ ...sample, readings }, 'post').map(({ reading, out: is }) => [reading.slug, is])).toEqual([
    ['post', 'surely'],
    ['letter', out],
  ]);
});

test('as of a reading, an event is known from a text surely out and possible from one perhaps out', () => {
  const readings = new Map(
    [...sample.readings].map(([slug, reading]) => [
      slug,
      { ...reading, published: date(slug === 'post' ? '2001-05-08' : '2001-05') },
    ]),
  );
  const ferry = sample.events.get('ferry-arrived')!;
  const events = new Map(
    [
      ['both', ['post', 'letter']],
      ['letter-only', ['letter']],
      ['nobody', []],
    ].map(([id, readings]) => [id as string, { ...ferry, id: id as string, readings: readings as string[] }]),
  );
  const { surely, perhaps, known, possible, nearby, available } = timelineAsOf({ ...sample, readings, events }, 'post');
  expect([[...surely], [...perhaps]]).toEqual([['post'], ['letter']]);
  expect([known.map(({ id }) => id), possible.map(({ id }) => id)]).toEqual([['both'], ['letter-only']]);
  expect(nearby).toEqual(available);
});

test('the neighbours of a reading are the nearest ones without it', () => {
  const post = sample.readings.get('post')!;
  const many = new Map(['a', 'b', 'c', 'd', 'e'].map((slug) => [slug, { ...post, slug }]));
  const around = (slug: string, most?: number) => neighbouringReadings({ readings: many }, slug, most).map(({ slug }) => slug);
  expect([around('c', 2), around('a', 2), around('b')]).toEqual([
    ['b', 'd'],
    ['b', 'c'],
    ['a', 'c', 'd', 'e'],
  ]);
});
