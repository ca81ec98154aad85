// @module-tag parts
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import type { Dossier } from '../dossier.ts';
import { parseDate } from '../entities/date.ts';
import type { DatedEvent } from '../entities/event.ts';
import { actorBacklinks, actorRoster, eventBacklinks, placeBacklinks } from './backlinks.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const ferry = sample.events.get('ferry-arrived')!;

function dated(id: string, date: string): DatedEvent {
  const parsed = parseDate(date);
  if (!parsed.ok) throw new Error(parsed.detail);
  return { ...ferry, id, date: parsed.date };
}
const byId = (events: readonly DatedEvent[]) => new Map(events.map((event) => [event.id, event]));
const withEvents = (events: readonly DatedEvent[], later: readonly DatedEvent[] = []): Dossier => ({
  ...sample,
  events: byId(events),
  later: byId(later),
});

test('a place has its events, its sites, and its spellings with the readings that use them', () => {
  const tripoli = placeBacklinks(sample, 'tripoli');
  expect([ids(tripoli.events), ids(tripoli.sites), tripoli.spelled]).toEqual([
    ['ferry-arrived'],
    ['quay'],
    [{ spelling: 'Tripoli', readings: ['Gazette'] }],
  ]);
  expect(ids(placeBacklinks(sample, 'quay').events)).toEqual(['quay-opened']);
});

test('a spelling used by two texts is listed once, with both', () => {
  expect(placeBacklinks(sample, 'valletta').spelled).toEqual([{ spelling: 'Malta', readings: ['Gazette', 'Letter'] }]);
});

test('a claim belongs to a place or an actor only if a mention overlaps one of its quotations', () => {
  const [mention] = sample.readings.get('post')!.places.filter(({ block, id }) => block === 'p2' && id === 'tripoli');
  const claimOn = (start: number, end: number): Dossier => {
    const [, claim] = [...sample.claims][0]!;
    const says = new Map([['post', [{ reading: 'post', quote: '', passage: { block: 'p2' as const, start, end } }]]]);
    return { ...sample, claims: new Map([['c', { ...claim, id: 'c', says }]]) };
  };
  const claims = (start: number, end: number) => ids(placeBacklinks(claimOn(start, end), 'tripoli').claims);
  const { start, end } = mention!;
  expect([claims(start, end), claims(0, start + 1), claims(end - 1, end + 5)]).toEqual([['c'], ['c'], ['c']]);
  expect([claims(0, start), claims(end, end + 5)]).toEqual([[], []]);
  expect(ids(actorBacklinks(claimOn(37, 60), 'harbour-office').claims)).toEqual(['c']);
  expect(actorBacklinks(sample, 'harbour-office')).toEqual({
    claims: [],
    spelled: [{ spelling: 'harbour office', readings: ['Gazette'] }],
  });
});

test('an event has the notes that name it', () => {
  expect(ids(eventBacklinks(sample, sample.later.get('quay-opened')!).notes)).toEqual(['which-quay']);
  expect(eventBacklinks(sample, ferry).notes).toEqual([]);
});

test('an event has the three nearest events that surely came before and after it', () => {
  const event = dated('it', '2015-02');
  const all = ['2010', '2011', '2012', '2013', '2015-01', '2015-02-10', '2015', '2014/..'].map((date) =>
    dated(`d-${date}`, date),
  );
  const later = ['2015-06', '2015-03', '2015-05', '2015-04', '../2016'].map((date) => dated(`l-${date}`, date));
  const { before, after } = eventBacklinks(withEvents([...all, event], later), event);
  expect(ids(before)).toEqual(['d-2015-01', 'd-2013', 'd-2012']);
  expect(ids(after)).toEqual(['l-2015-03', 'l-2015-04', 'l-2015-05']);
});

test('an event without a date has no earlier or later events', () => {
  const { before, after } = eventBacklinks(sample, dated('it', '../..'));
  expect([before, after]).toEqual([[], []]);
});

test('a site has the city around it, and a city none', () => {
  expect(['quay', 'tripoli'].map((id) => placeBacklinks(sample, id).city?.id)).toEqual(['tripoli', undefined]);
});

test('actors come by name, with the number of their mentions', () => {
  const [office] = sample.actors.values();
  const actors = new Map([office!, { ...office!, id: 'ahmed', name: 'Ahmed' }].map((actor) => [actor.id, actor]));
  expect(actorRoster({ ...sample, actors }).map(({ actor, mentions }) => [actor.id, mentions])).toEqual([
    ['ahmed', 0],
    ['harbour-office', 2],
  ]);
});
