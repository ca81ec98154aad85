import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { elsewhere, region } from '../../basemaps.ts';
import type { Basemap } from '../../figures/basemap/basemap.ts';
import { basemapLayers } from './basemap-layers.ts';

const country = (name: string, ring: Position[]): Feature<Polygon, { name: string }> => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
// Two squares side by side on a sheet from 0 to 10: West reaches its western edge, East stands free.
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
function sheetOf(...features: Feature<Polygon, { name: string }>[]): Basemap {
  const countries: FeatureCollection = { type: 'FeatureCollection', features };
  const map = topology({ countries }) as unknown as Basemap;
  return { ...map, bbox: [0, 0, 10, 10] };
}
/** The pieces of lines, each from its lesser end, in order. */
const segments = (lines: readonly Position[][]) =>
  lines.flatMap((line) => line.slice(1).map((point, n) => [String(line[n]), String(point)].sort().join(' – '))).sort();

test('a map without countries has neither land nor lines', () => {
  const { land, home, lines } = basemapLayers(sheetOf(), 'West');
  expect([land.coordinates, home.coordinates, lines.coordinates]).toEqual([[], [], []]);
});

test('the home country is apart from other land', () => {
  const { land, home } = basemapLayers(sheetOf(west, east), 'West');
  expect(home.coordinates).toHaveLength(1);
  expect(land.coordinates).toHaveLength(1);
  expect(land.coordinates.flat(2).every(([x = NaN]) => x >= 4)).toBe(true);
});

test('a home country that the map does not have leaves all land as it is', () => {
  const { land, home } = basemapLayers(sheetOf(west, east), 'North');
  expect(home.coordinates).toEqual([]);
  expect(land.coordinates.length).toBeGreaterThan(0);
});

test('coasts and borders are drawn once, and the edge of the sheet is not', () => {
  expect(segments(basemapLayers(sheetOf(west, east), 'West').lines.coordinates)).toEqual([
    '0,2 – 4,2',
    '0,8 – 4,8',
    '4,2 – 4,8',
    '4,2 – 8,2',
    '4,8 – 8,8',
    '8,2 – 8,8',
  ]);
});

test('a base map that does not tell its extent is refused', () => {
  const { bbox: _, ...bare } = sheetOf(west);
  expect(() => basemapLayers(bare, 'West')).toThrow(TypeError);
});

test.each([
  ['region', region],
  ['elsewhere', elsewhere],
])('no line of the map %s runs along its edge, and Libya is on it', (_, basemap) => {
  const { sheet, home, lines } = basemapLayers(basemap, 'Libya');
  const edges = lines.coordinates.flatMap((line) =>
    line.slice(1).filter(([x = NaN, y = NaN], n) => {
      const [x0 = NaN, y0 = NaN] = line[n] ?? [];
      return (x === x0 && (x === sheet.west || x === sheet.east)) || (y === y0 && (y === sheet.south || y === sheet.north));
    }),
  );
  expect(edges).toEqual([]);
  expect(lines.coordinates.length).toBeGreaterThan(10);
  expect(home.coordinates.length).toBeGreaterThan(0);
});
