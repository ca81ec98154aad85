import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { MultiPolygon, Polygon } from 'geojson';

/** The borders of one country: GeoJSON, longitude before latitude, WGS 84 degrees. */
export type Outline = Polygon | MultiPolygon;

/** Outlines by the name that Natural Earth gives the country. */
export type Outlines = ReadonlyMap<string, Outline>;

/**
 * How many kilometres a point (WGS 84 degrees) lies outside a country: 0 inside it or on its border, Infinity from an outline
 * without rings, NaN for a coordinate that is no number. A point in a hole lies outside.
 *
 * Edges are rhumb lines, straight on the maps that we draw. Far off, the distance is only a rough figure. Outlines may not
 * cross the antimeridian.
 */
export function distanceFromOutline(lat: number, lon: number, outline: Outline): number {
  if (Number.isNaN(lat) || Number.isNaN(lon)) return NaN;
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  // The library asks that every ring hold a position.
  const coordinates = polygons.map((rings) => rings.filter((ring) => ring.length > 0)).filter((rings) => rings.length > 0);
  const country: MultiPolygon = { type: 'MultiPolygon', coordinates };
  if (booleanPointInPolygon([lon, lat], country)) return 0;
  return pointToPolygonDistance([lon, lat], country, { units: 'kilometers', method: 'planar' });
}
