// @module-tag parts
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { elsewhere, region } from '../../basemaps.ts';
import type { Basemap } from '../../figures/basemap/basemap.ts';
import { basemapShapes } from './basemap-shapes.ts';

const country = (name: string, ring: Position[]): Feature<Polygon, { name: string }> => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
// Two adjoining squares in an extent from 0 to 10: West touches its western edge, East touches none.
const west = country('West', [
  [0, 2],
  [0, 8],
  [4, 8],
  [4, 2],
  [0, 2],
]);
const east = country('East', [
  [4, 2],
  [4, 8],
  [8, 8],
  [8, 2],
  [4, 2],
]);
function basemapOf(...features: Feature<Polygon, { name: string }>[]): Basemap {
  const countries: FeatureCollection = { type: 'FeatureCollection', features };
  const map = topology({ countries }) as unknown as Basemap;
  return { ...map, bbox: [0, 0, 10, 10] };
}
/** The segments of all lines, each written with its lesser end first, sorted. */
const segments = (lines: readonly Position[][]) =>
  lines.flatMap((line) => line.slice(1).map((point, n) => [String(line[n]), String(point)].sort().join(' – '))).sort();

test('a basemap without countries has neither land nor lines', () => {
  const { land, home, lines } = basemapShapes(basemapOf(), 'West');
  expect([land.coordinates, home.coordinates, lines.coordinates]).toEqual([[], [], []]);
});

test('the home country is separate from other land', () => {
  const { land, home } = basemapShapes(basemapOf(west, east), 'West');
  expect(home.coordinates).toHaveLength(1);
  expect(land.coordinates).toHaveLength(1);
  expect(land.coordinates.flat(2).every(([x = NaN]) => x >= 4)).toBe(true);
});

test('without the home country all land is other land', () => {
  const { land, home } = basemapShapes(basemapOf(west, east), 'North');
  expect(home.coordinates).toEqual([]);
  expect(land.coordinates.length).toBeGreaterThan(0);
});

test('coasts and borders are drawn once, the edge of the extent is not', () => {
  expect(segments(basemapShapes(basemapOf(west, east), 'West').lines.coordinates)).toEqual([
    '0,2 – 4,2',
    '0,8 – 4,8',
    '4,2 – 4,8',
    '4,2 – 8,2',
    '4,8 – 8,8',
    '8,2 – 8,8',
  ]);
});

test('a basemap without a bbox is refused', { tags: 'planted' }, () => {
  const { bbox: _, ...bare } = basemapOf(west);
  expect(() => basemapShapes(bare, 'West')).toThrow(TypeError);
});

test.each([
  ['region', region],
  ['elsewhere', elsewhere],
])('no line of the basemap %s runs along its edge, and it contains Libya', (_, basemap) => {
  const { extent, home, lines } = basemapShapes(basemap, 'Libya');
  const edges = lines.coordinates.flatMap((line) =>
    line.slice(1).filter(([x = NaN, y = NaN], n) => {
      const [x0 = NaN, y0 = NaN] = line[n] ?? [];
      return (x === x0 && (x === extent.west || x === extent.east)) || (y === y0 && (y === extent.south || y === extent.north));
    }),
  );
  expect(edges).toEqual([]);
  expect(lines.coordinates.length).toBeGreaterThan(10);
  expect(home.coordinates.length).toBeGreaterThan(0);
});
