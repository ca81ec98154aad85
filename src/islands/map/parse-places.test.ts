import { expect, test } from 'vitest';
import type { MapPlace } from '../../core/views/map-places.ts';
import { parsePlaces } from './parse-places.ts';

const sirte: MapPlace = {
  id: 'sirte',
  name: 'Sirte',
  arabic: { name: 'سرت', checked: true },
  lat: 31.2,
  lon: 16.6,
  href: '/places/sirte/',
  note: 'A city.',
  sites: [{ name: 'The beach', href: '/places/beach/', why: 'Unknown.' }],
  mentions: [{ reading: 'AP', spelling: 'Sirte', block: 'p3', href: '/readings/ap/#p3' }],
};

test('an empty list is a list', () => {
  expect(parsePlaces([])).toEqual([]);
});

test('a place comes through as it is', () => {
  const mabruk = { ...sirte, id: 'mabruk', radius: 30000, reason: 'Derived.' };
  const list = [sirte, mabruk];
  expect(parsePlaces(JSON.parse(JSON.stringify(list)))).toEqual(list);
});

test.each([
  ['nothing', null],
  ['a page in its place', '<!doctype html>'],
  ['an object', { places: [] }],
  ['a list of numbers', [1]],
  ['a place without a name', [{ ...sirte, name: undefined }]],
  ['a place whose latitude is a word', [{ ...sirte, lat: '31.2' }]],
  ['a place without a longitude', [{ ...sirte, lon: null }]],
  ['a latitude beyond the pole', [{ ...sirte, lat: 312 }]],
  ['a longitude that is none', [{ ...sirte, lon: Infinity }]],
  ['an Arabic name that is a number', [{ ...sirte, arabic: { name: 5 } }]],
  ['a city that is a list', [{ ...sirte, within: [] }]],
  ['a reason that is a number', [{ ...sirte, reason: 5 }]],
  ['a radius that is a word', [{ ...sirte, radius: '30 km' }]],
  ['a place without its mentions', [{ ...sirte, mentions: undefined }]],
  ['a mention without an address', [{ ...sirte, mentions: [{ ...sirte.mentions[0], href: undefined }] }]],
  ['a site that is a name only', [{ ...sirte, sites: ['The beach'] }]],
])('%s is refused', (_, json) => {
  expect(() => parsePlaces(json)).toThrow(TypeError);
});
