// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { allEvents, eventById, eventPlaces, eventsReportedBy, listEvent, placesById } from './events.ts';

const ferry = sample.events.get('ferry-arrived')!;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('later events follow those of the readings’ time', () => {
  expect(ids(allEvents(sample))).toEqual(['ferry-arrived', 'post-published', 'quay-opened']);
});

test('an event is found by its id wherever it belongs', () => {
  expect(['ferry-arrived', 'quay-opened', 'nothing'].map((id) => eventById(sample, id)?.title)).toEqual([
    'The ferry arrives',
    'The quay opens',
    undefined,
  ]);
});

test('a reading has the events that it reports, by date, and no others', () => {
  const second = { ...ferry, id: 'second', readings: ['letter'] };
  const dossier = { events: new Map([...sample.events, ['second', second]]) };
  expect(['post', 'letter', 'none'].map((slug) => ids(eventsReportedBy(dossier, slug)))).toEqual([
    ['ferry-arrived'],
    ['ferry-arrived', 'second'],
    [],
  ]);
});

test('the quotations of an event come in the order of the readings', () => {
  const reversed = { ...ferry, reports: ferry.reports.toReversed() };
  const { places, quoted } = listEvent(sample, reversed);
  expect(ids(places)).toEqual(['tripoli']);
  expect(quoted.map(({ reading, reports }) => [reading.slug, reports.map(({ quote }) => quote)])).toEqual([
    ['post', ['The ferry reached Tripoli']],
    ['letter', ['The ferry is back']],
  ]);
});

test('several quotations of one reading stay together', () => {
  const twice = { ...ferry, reports: [...ferry.reports, ferry.reports[0]!] };
  expect(listEvent(sample, twice).quoted.map(({ reports }) => reports.length)).toEqual([2, 1]);
});

test('quotations can be restricted to some readings', () => {
  const quoted = (...slugs: readonly string[]) =>
    listEvent(sample, ferry, new Set(slugs)).quoted.map(({ reading }) => reading.slug);
  expect([quoted('letter'), quoted()]).toEqual([['letter'], []]);
});

test('places are found in the order of their ids', () => {
  expect(ids(placesById(sample, ['valletta', 'libya']))).toEqual(['valletta', 'libya']);
});

test('the places of events come by name, those of later events too', () => {
  expect(eventPlaces(sample).map(({ name }) => name)).toEqual(['The long quay', 'Tripoli']);
});
