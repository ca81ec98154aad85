// @module-tag places
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBasemap } from '../basemap/basemap.ts';
import region from '../basemap/region.json' with { type: 'json' };
import { textWidth } from '../shared/text-width.ts';
import { layoutMap, type MapPlace, type MapSpec } from './layout.ts';

const places: readonly MapPlace[] = [
  { id: 'sirte', name: 'Sirte', lat: 31.2089, lon: 16.5887 },
  { id: 'tripoli', name: 'Tripoli', lat: 32.8874, lon: 13.1873 },
  { id: 'corinthia', name: 'Corinthia Hotel', lat: 32.8969, lon: 13.1708, within: 'tripoli' },
  { id: 'mabruk', name: 'Mabruk oilfield', lat: 29.7, lon: 16.9, radius: 30_000 },
  { id: 'mosul', name: 'Mosul', lat: 36.335, lon: 43.1189 },
];
const spec: MapSpec = {
  basemap: readBasemap(region),
  home: 'Libya',
  extent: { west: 8.5, south: 28.4, east: 27, north: 38.4 },
  width: 1110,
  labelSize: 14,
  measure: textWidth,
  places,
  water: [{ name: 'Mediterranean Sea', lat: 34.4, lon: 18.6 }],
  countries: ['Libya', 'Tunisia'],
};
const ids = (points: readonly { readonly id: string }[]): string[] => points.map(({ id }) => id);

test('every place is drawn, or reported as under its city or beyond the map', () => {
  const { points, hidden, outside, unlabelled } = layoutMap(spec);
  expect(ids(points)).toEqual(['sirte', 'tripoli', 'mabruk']);
  expect(hidden).toEqual(['corinthia']);
  expect(outside).toEqual(['mosul']);
  expect(unlabelled).toEqual([]);
});

test('a site is drawn where its city is not, and where it lies apart from it', () => {
  expect(ids(layoutMap({ ...spec, places: places.slice(2, 3) }).points)).toEqual(['corinthia']);
  const close = { west: 13, south: 32.8, east: 13.3, north: 33 };
  expect(ids(layoutMap({ ...spec, extent: close }).points)).toEqual(['tripoli', 'corinthia']);
});

test('an uncertain place is as large as the ground it may lie on, an exact one a dot', () => {
  const [sirte, , mabruk] = layoutMap(spec).points;
  const degrees = (30_000 / (6371009 * Math.cos((29.7 * Math.PI) / 180))) * (180 / Math.PI);
  expect(mabruk).toMatchObject({ exact: false });
  expect(mabruk?.r).toBeCloseTo((degrees * 1110) / 18.5);
  expect(sirte).toMatchObject({ exact: true });
  expect(sirte?.r).toBeLessThan(5);
});

test('seas and countries are named', () => {
  const { waters, countries } = layoutMap(spec);
  expect(waters.map(({ text }) => text)).toEqual(['Mediterranean Sea']);
  expect(countries.map(({ text }) => text)).toEqual(['Libya', 'Tunisia']);
});

test('numbers count the places drawn and replace their names', () => {
  const { points } = layoutMap({ ...spec, numbered: true });
  expect(points.map(({ number, label }) => [number, label?.text])).toEqual([
    [1, '1'],
    [2, '2'],
    [3, '3'],
  ]);
});

test('the place that a map is about keeps the best place for its label', () => {
  const neighbours = ['a', 'b', 'c'].map((id, n) => ({ id, name: `Twin ${id}`, lat: 30 + n / 100, lon: 18 }));
  const { points } = layoutMap({ ...spec, places: neighbours, here: ['c'] });
  expect(points.map(({ here }) => here)).toEqual([false, false, true]);
  expect(points[2]?.label).toMatchObject({ anchor: 'start', leader: undefined });
});

test('a locator is drawn in few bytes, and not in none', () => {
  const { land, home, borders } = layoutMap({ ...spec, width: 240, labelSize: 11, detail: 1.75 });
  for (const path of [land, home, borders]) {
    expect(path.length).toBeGreaterThan(100);
    expect(path.length).toBeLessThan(1500);
  }
});

test('a map of no places is still a map', () => {
  expect(layoutMap({ ...spec, places: [] })).toMatchObject({ points: [], hidden: [], outside: [], unlabelled: [] });
});

test('places without a position are refused', { tags: 'planted' }, () => {
  expect(() => layoutMap({ ...spec, places: [{ id: 'lost', name: 'Lost', lat: NaN, lon: 0 }] })).toThrow('lost');
});

test('wherever places lie, each is accounted for once, and each dot is on the sheet', () => {
  const anywhere = fc.array(
    fc.record({
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      name: fc.string({ maxLength: 12 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anywhere, (given) => {
      const all = given.map((place, n) => ({ ...place, id: `i${n}`, within: n > 0 ? 'i0' : undefined }));
      const { points, hidden, outside, width, height } = layoutMap({ ...spec, width: 240, places: all });
      expect([...ids(points), ...hidden, ...outside].sort()).toEqual(ids(all).sort());
      expect(points.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
