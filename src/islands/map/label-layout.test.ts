// @module-tag parts
import { expect, test } from 'vitest';
import { region } from '../../basemaps.ts';
import { layoutMap } from '../../figures/map/layout.ts';
import { textWidth } from '../../figures/shared/text-width.ts';
import { DOT_RADIUS } from '../../figures/map/label-candidates.ts';
import { placeNames, type Spot } from './label-layout.ts';

const viewport = { width: 400, height: 300, labelSize: 12, obstacles: [] };
const spot = (id: string, x: number, y: number): Spot => ({ id, name: id, x, y, r: 4 });

test('no spots, no names', () => {
  expect(placeNames([], viewport).size).toBe(0);
});

test('a name has the same position relative to its spot anywhere', () => {
  const [near, far] = [placeNames([spot('Sirte', 100, 100)], viewport), placeNames([spot('Sirte', 250, 200)], viewport)];
  const { x = NaN, y = NaN, anchor } = near.get('Sirte') ?? {};
  const again = far.get('Sirte');
  expect(anchor).toBe('start');
  expect([x, y].map((n) => n.toFixed(6))).toEqual([again?.x.toFixed(6), again?.y.toFixed(6)]);
});

test('a spot outside the viewport has no name', () => {
  expect([...placeNames([spot('Paris', -1, 100), spot('Sirte', 100, 100)], viewport).keys()]).toEqual(['Sirte']);
});

test('where there is room for one name, the more important spot has it', () => {
  const tight = { ...viewport, width: 80, height: 25 };
  const spots = [spot('First', 10, 10), spot('Second', 10, 15)];
  expect([...placeNames(spots, tight).keys()]).toEqual(['First']);
  expect([...placeNames(spots.toReversed(), tight).keys()]).toEqual(['Second']);
});

test('of a thousand spots at one position only the first is named', () => {
  const crowd = Array.from({ length: 1000 }, (_, n) => spot(`p${n}`, 200, 150));
  expect([...placeNames(crowd, viewport).keys()]).toEqual(['p0']);
});

test('of a thousand spots the least important have no name', () => {
  const crowd = Array.from({ length: 1000 }, (_, n) => spot(`p${n}`, (n * 37) % 400, (n * 53) % 300));
  const named = [...placeNames(crowd, viewport).keys()].map((id) => Number(id.slice(1)));
  expect(named.length).toBeGreaterThan(10);
  expect(Math.max(...named)).toBeLessThan(40);
});

test('the home view has its names where the drawing has them', () => {
  const places = [
    { id: 'sirte', name: 'Sirte', lat: 31.2089, lon: 16.5887 },
    { id: 'mabruk', name: 'Mabruk oilfield', lat: 29.7, lon: 16.9, radius: 30000 },
    { id: 'sidra', name: 'Es Sider', lat: 30.6294, lon: 18.3503 },
    { id: 'raslanuf', name: 'Ra’s Lanuf', lat: 30.5167, lon: 18.5667 },
    { id: 'nofaliya', name: 'Nofaliya', lat: 30.7778, lon: 17.8354 },
    { id: 'brega', name: 'Brega', lat: 30.4062, lon: 19.5739 },
    { id: 'derna', name: 'Derna', lat: 32.767, lon: 22.6367 },
  ];
  for (const [width, labelSize] of [
    [1000, 13],
    [358, 12],
  ] as const) {
    const extent = { west: 8.5, south: 28.4, east: 27, north: 38.4 };
    const { points, height } = layoutMap({
      basemap: region,
      home: 'Libya',
      extent,
      width,
      labelSize,
      measure: textWidth,
      places,
    });
    const names = placeNames(
      points.map(({ id, name, x, y, r }) => ({ id, name, x, y, r })),
      { width, height, labelSize, obstacles: [] },
    );
    expect(points[0]?.r).toBeCloseTo(DOT_RADIUS * labelSize);
    for (const { id, x, y, label } of points) {
      const name = names.get(id);
      expect(name && [id, name.x + x, name.y + y, name.anchor]).toEqual(label && [id, label.x, label.y, label.anchor]);
    }
  }
});
