import type { Outlines } from '../../core/geo/outlines.ts';
import { countriesOf, readBasemap } from './basemap.ts';

/**
 * The outlines of every country of some base maps, by name; the maps as JSON, as they stand in `src/figures/basemap/`. A country in several of them has the polygons of all, so that a
 * position near its border, or near the edge of one map, is held against the best of them.
 */
export function outlinesOf(...basemaps: readonly unknown[]): Outlines {
  const outlines = new Map<string, { type: 'MultiPolygon'; coordinates: number[][][][] }>();
  for (const { geometry, properties } of basemaps.map(readBasemap).flatMap(countriesOf)) {
    const outline = outlines.get(properties.name) ?? { type: 'MultiPolygon', coordinates: [] };
    outline.coordinates.push(...(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates));
    outlines.set(properties.name, outline);
  }
  return outlines;
}
