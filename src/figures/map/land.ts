import { polygonContains } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Box } from '../shared/box.ts';
import type { MapFrame } from './projection.ts';

/** Polygons on the sheet in CSS pixels; rings after the first are holes. */
export type Land = readonly (readonly [number, number][][])[];

/** The polygons of an outline (WGS 84 degrees) on a sheet, uncut. */
export const landOf = (outline: Polygon | MultiPolygon, { project }: MapFrame): Land =>
  (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map((rings) =>
    rings.map((ring) => ring.map(([lon = NaN, lat = NaN]): [number, number] => [...project(lon, lat)])),
  );

/** True where all of a box's upper and lower side lies on land, judged by points no further apart than its height. */
export const isOnLand = (box: Box, land: Land): boolean => samples(box).every((at) => holds(land, at));

/** True where none of them does. */
export const isOffLand = (box: Box, land: Land): boolean => !samples(box).some((at) => holds(land, at));

function samples({ x, y, width, height }: Box): readonly [number, number][] {
  const columns = Math.max(1, Math.ceil(width / Math.max(height, 1)));
  return Array.from({ length: columns + 1 }, (_, n) => x + (n * width) / columns).flatMap((at): [number, number][] => [
    [at, y],
    [at, y + height],
  ]);
}

/** By the even-odd rule within each polygon. */
const holds = (land: Land, at: [number, number]): boolean =>
  land.some((rings) => rings.filter((ring) => polygonContains(ring, at)).length % 2 === 1);
