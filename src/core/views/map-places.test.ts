// @module-tag places
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import type { Place } from '../entities/place.ts';
import { createLinks } from '../links.ts';
import { gazetteerEntries, type MapDossier, mapPlaces } from './map-places.ts';

const links = createLinks('/base/', undefined);

const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  name: id,
  kind: 'city',
  spellings: [],
  aliases: [],
  about: `About ${id}.`,
  confidence: 'A',
  evidence: [],
  ...more,
});
const at = (lat: number, lon: number): Partial<Place> => ({
  country: 'Libya',
  position: { lat, lon, from: 'GeoNames' },
});

function dossier(
  places: readonly Place[],
  named: Readonly<Record<string, readonly [id: string, block: number][]>> = {},
): MapDossier {
  const readings = Object.entries(named).map(([slug, mentions]) => {
    const found = mentions.map(([id, n]) => ({ id, spelling: id.toUpperCase(), block: `p${n}` as const, start: 0, end: 1 }));
    return [slug, { slug, short: slug.toUpperCase(), places: found }] as const;
  });
  return { places: new Map(places.map((entry) => [entry.id, entry])), readings: new Map(readings) };
}

test('no places give an empty list', () => {
  expect(mapPlaces(dossier([]), links)).toEqual([]);
});

test('a place without a position is left out', () => {
  expect(mapPlaces(dossier([place('libya', { kind: 'country' })]), links)).toEqual([]);
});

test('a place has its position, its page and its description', () => {
  const arabic = { name: 'سرت', checked: true };
  expect(mapPlaces(dossier([place('sirte', { ...at(31.2, 16.6), arabic })]), links)).toEqual([
    {
      id: 'sirte',
      name: 'sirte',
      arabic,
      lat: 31.2,
      lon: 16.6,
      href: '/base/places/sirte/',
      note: 'About sirte.',
      sites: [],
      mentions: [],
    },
  ]);
});

test('an uncertain position has its radius and the reason', () => {
  const position = { lat: 29.7, lon: 16.9, from: 'us', radius: 30000, reason: 'Only distances are published.' };
  const [mabruk] = mapPlaces(dossier([place('mabruk', { country: 'Libya', position })]), links);
  expect(mabruk).toMatchObject({ radius: 30000, reason: 'Only distances are published.' });
});

test('mentions are in the order of the readings, with spelling and paragraph', () => {
  const [derna] = mapPlaces(
    dossier([place('derna', at(32.8, 22.6))], {
      ap: [['derna', 2]],
      reuters: [
        ['derna', 1],
        ['other', 1],
      ],
    }),
    links,
  );
  expect(derna?.mentions).toEqual([
    { reading: 'AP', spelling: 'DERNA', block: 'p2', href: '/base/readings/ap/#p2' },
    { reading: 'REUTERS', spelling: 'DERNA', block: 'p1', href: '/base/readings/reuters/#p1' },
  ]);
});

test('places are sorted by number of mentions, then by id', () => {
  const places = [place('c', at(1, 1)), place('b', at(1, 1)), place('a', at(1, 1))];
  const ids = mapPlaces(
    dossier(places, {
      ap: [
        ['b', 1],
        ['b', 1],
        ['c', 1],
        ['a', 3],
      ],
    }),
    links,
  ).map(({ id }) => id);
  expect(ids).toEqual(['b', 'a', 'c']);
});

test('an unlocated site is listed under its city only', () => {
  const hall = place('hall', { kind: 'site', within: 'sirte', unlocated: 'No coordinate is published.' });
  const found = mapPlaces(dossier([place('sirte', at(31.2, 16.6)), hall, place('derna', at(32.8, 22.6))]), links);
  expect(found.map(({ id, sites }) => [id, sites])).toEqual([
    ['derna', []],
    ['sirte', [{ name: 'hall', href: '/base/places/hall/', why: 'No coordinate is published.' }]],
  ]);
});

test('a site with a position has its own entry with its city', () => {
  const hotel = place('hotel', { ...at(32.9, 13.17), kind: 'site', within: 'tripoli' });
  const found = mapPlaces(dossier([place('tripoli', at(32.9, 13.19)), hotel]), links);
  expect(found.map(({ id, within, sites }) => [id, within, sites])).toEqual([
    ['hotel', 'tripoli', []],
    ['tripoli', undefined, []],
  ]);
});

test('the list survives JSON, and a hostile name stays text', () => {
  const name = '</script><img src=x onerror=alert(1)>';
  const list = mapPlaces(dossier([place('sirte', { ...at(31.2, 16.6), name })]), links);
  expect((JSON.parse(JSON.stringify(list)) as typeof list)[0]?.name).toBe(name);
});

test('the gazetteer has the home country with its places and sites, and places elsewhere apart', () => {
  const { home, abroad } = gazetteerEntries(sample);
  const names = (entries: typeof home) => entries.map(({ place, city }) => [place.id, city?.id]);
  expect(names(home)).toEqual([
    ['libya', undefined],
    ['tripoli', undefined],
    ['quay', 'tripoli'],
  ]);
  expect(names(abroad)).toEqual([['valletta', undefined]]);
});

test('the gazetteer names a paragraph once, however often it has the place', () => {
  const post = sample.readings.get('post')!;
  const readings = new Map([['post', { ...post, places: [...post.places, ...post.places] }]]);
  const { home } = gazetteerEntries({ ...sample, readings });
  const tripoli = home.find(({ place }) => place.id === 'tripoli')!;
  expect(tripoli.mentions.map(({ reading, blocks }) => [reading.slug, blocks])).toEqual([['post', ['p1', 'p2']]]);
});
