// @module-tag places
import { geoArea } from 'd3';
import { expect, test } from 'vitest';
import { simplifyBasemap, countriesOf, readBasemap, basemapLayers } from './basemap.ts';
import elsewhere from './elsewhere.json' with { type: 'json' };
import region from './region.json' with { type: 'json' };

const maps = [
  ['region', readBasemap(region), 33_000],
  ['elsewhere', readBasemap(elsewhere), 33_000],
] as const;

const corners = (map: (typeof maps)[number][1]): number => map.arcs.reduce((sum, arc) => sum + arc.length, 0);

test.each(maps)('%s is light enough to send, and not empty', (_, map, bytes) => {
  const size = JSON.stringify(map).length;
  expect(size).toBeLessThan(35_000);
  expect(size).toBeGreaterThan(bytes / 2);
});

test.each(maps)('%s parts Libya from the other land', (_, map) => {
  const { home, land, borders, countries } = basemapLayers(map, 'Libya');
  expect(home.coordinates).toHaveLength(1);
  expect(land.coordinates.length).toBeGreaterThan(5);
  expect(borders.coordinates.length).toBeGreaterThan(5);
  expect(countries.map(({ properties }) => properties.name)).toContain('Libya');
});

test('without the home country all land is other land, and Libya joins its neighbours', () => {
  const { home, land } = basemapLayers(readBasemap(region), 'Atlantis');
  expect(home.coordinates).toEqual([]);
  expect(land.coordinates.length).toBe(basemapLayers(readBasemap(region), 'Libya').land.coordinates.length - 1);
});

test('a coarser map has fewer corners, the same countries and nearly the same land', () => {
  const fine = readBasemap(region);
  const coarse = simplifyBasemap(fine, 50);
  expect(corners(coarse)).toBeLessThan(corners(fine) / 2);
  expect(countriesOf(coarse).map(({ properties }) => properties.name)).toEqual(
    countriesOf(fine).map(({ properties }) => properties.name),
  );
  const size = (map: typeof fine): number => geoArea(basemapLayers(map, 'Libya').home);
  expect(size(coarse) / size(fine)).toBeCloseTo(1, 2);
});

test('no loss asked, none made', () => {
  const fine = readBasemap(region);
  expect(countriesOf(simplifyBasemap(fine, 0))).toEqual(countriesOf(fine));
});

test.each([[{}], [{ type: 'FeatureCollection', features: [] }], [{ type: 'Topology', objects: {} }]])(
  '%j is no base map',
  (json) => {
    expect(() => readBasemap(json)).toThrow(TypeError);
  },
);
