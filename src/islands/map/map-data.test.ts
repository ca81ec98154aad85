// @module-tag failing-parts
import { expect, test } from 'vitest';
import type { MapPlace } from '../../core/views/map-places.ts';
import { parseDrawing, parseExtent, parsePlaces } from './map-data.ts';

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

test('an empty list is valid', () => {
  expect(parsePlaces([])).toEqual([]);
});

test('places are returned unchanged', () => {
  const mabruk = { ...sirte, id: 'mabruk', radius: 30000, reason: 'Derived.' };
  const list = [sirte, mabruk];
  expect(parsePlaces(JSON.parse(JSON.stringify(list)))).toEqual(list);
});

test.each([
  ['null', null],
  ['an HTML page', '<!doctype html>'],
  ['an object', { places: [] }],
  ['a list of numbers', [1]],
  ['a place without a name', [{ ...sirte, name: undefined }]],
  ['a place whose latitude is a string', [{ ...sirte, lat: '31.2' }]],
  ['a place without a longitude', [{ ...sirte, lon: null }]],
  ['a latitude beyond the pole', [{ ...sirte, lat: 312 }]],
  ['an infinite longitude', [{ ...sirte, lon: Infinity }]],
  ['an Arabic name that is a number', [{ ...sirte, arabic: { name: 5 } }]],
  ['a city that is a list', [{ ...sirte, within: [] }]],
  ['a reason that is a number', [{ ...sirte, reason: 5 }]],
  ['a radius that is a string', [{ ...sirte, radius: '30 km' }]],
  ['a place without its mentions', [{ ...sirte, mentions: undefined }]],
  ['a mention without a link', [{ ...sirte, mentions: [{ ...sirte.mentions[0], href: undefined }] }]],
  ['a site that is only a name', [{ ...sirte, sites: ['The beach'] }]],
])('%s is refused', { tags: 'planted' }, (_, json) => {
  expect(() => parsePlaces(json)).toThrow(TypeError);
});

const drawing = { width: 1000, labelSize: 13, waters: [{ name: 'Gulf of Sidra', lat: 31.6, lon: 18.4 }] };

test('a drawing is returned as it was printed', () => {
  expect(parseDrawing(JSON.stringify(drawing))).toEqual(drawing);
});

test.each([
  ['null', null],
  ['no width', { ...drawing, width: undefined }],
  ['a width of nothing', { ...drawing, width: 0 }],
  ['a label size that is a string', { ...drawing, labelSize: '13' }],
  ['no waters', { ...drawing, waters: undefined }],
  ['a water without a name', { ...drawing, waters: [{ lat: 31.6, lon: 18.4 }] }],
  ['a water beyond the pole', { ...drawing, waters: [{ ...drawing.waters[0], lat: 91 }] }],
])('a drawing of %s is refused', { tags: 'planted' }, (_, json) => {
  expect(() => parseDrawing(JSON.stringify(json))).toThrow(TypeError);
});

test('a drawing that is not JSON is refused', { tags: 'planted' }, () => {
  expect(() => parseDrawing('')).toThrow(SyntaxError);
});

test('an extent of west, south, east, north becomes its corners', () => {
  expect(parseExtent('8.5,28.4,27,38.4')).toEqual([
    [28.4, 8.5],
    [38.4, 27],
  ]);
});

test.each(['', '1,2,3', '8.5,28.4,27,north'])('the extent "%s" is refused', { tags: 'planted' }, (text) => {
  expect(() => parseExtent(text)).toThrow(TypeError);
});
