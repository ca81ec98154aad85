// @module-tag places
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { countriesOf } from './basemap.ts';
import { cutBasemap } from './cut.ts';

const square = (name: string, west: number, south: number, size: number) => ({
  type: 'Feature' as const,
  properties: { name },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west, south + size],
        [west + size, south + size],
        [west + size, south],
        [west, south],
      ],
    ],
  },
});

const countries: FeatureCollection = {
  type: 'FeatureCollection',
  features: [square('Zeta', 10, 10, 10), square('Alpha', 20, 10, 10), square('Islet', 15, 25, 0.1), square('Far', 60, 10, 5)],
};
const world = topology({ countries }) as unknown as Parameters<typeof cutBasemap>[0];

const cut = cutBasemap(world, { extent: { west: 12, south: 5, east: 25, north: 30 }, minArea: 200, grid: 1e4 });

test('a base map has the countries of its extent by name, without islands that are too small', () => {
  expect(countriesOf(cut).map(({ properties }) => properties.name)).toEqual(['Alpha', 'Zeta']);
});

test('countries are cut at the edge of the extent', () => {
  const [alpha] = countriesOf(cut);
  const longitudes = (alpha!.geometry.coordinates as number[][][]).flat().map(([lon]) => Math.round(lon! * 10) / 10);
  expect(Math.min(...longitudes)).toBe(20);
  expect(Math.max(...longitudes)).toBe(25);
});
