import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The borders of one country: GeoJSON, longitude before latitude, WGS 84 degrees. */
export type Outline = Polygon | MultiPolygon;

/** Outlines by the name that Natural Earth gives the country. */
export type Outlines = ReadonlyMap<string, Outline>;

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_KM = 6371.009;
const RADIANS = Math.PI / 180;

/** A ring around the point as origin, in kilometres east and north. */
type Flat = readonly (readonly [east: number, north: number])[];

/**
 * How many kilometres a point (WGS 84 degrees) lies outside a country: 0 inside it or on its border, Infinity from an outline
 * without rings, NaN for a coordinate that is no number. A point in a hole lies outside.
 *
 * The country is laid flat around the point by the equidistant cylindrical projection with the point's own latitude as
 * standard parallel (J. P. Snyder, Map Projections: A Working Manual, 1987, page 90), which is right to a thousandth for
 * what is within fifty kilometres and only a rough figure for what is far off. Outlines may not cross the antimeridian.
 */
export function distanceFromOutline(lat: number, lon: number, outline: Outline): number {
  const flatten = (ring: readonly Position[]): Flat =>
    ring.map(([x = NaN, y = NaN]) => [(x - lon) * RADIANS * EARTH_KM * Math.cos(lat * RADIANS), (y - lat) * RADIANS * EARTH_KM]);
  const polygons = (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map((rings) => rings.map(flatten));
  if (polygons.some(holdsOrigin)) return 0;
  return Math.min(...polygons.flat().map(distanceFromRing));
}

/**
 * Even-odd rule: the ray east of the origin crosses the rings of the polygon an odd number of times (M. Shimrat, Algorithm
 * 112: Position of point relative to polygon, Communications of the ACM 5(8), 1962). Rings after the first are holes.
 */
function holdsOrigin(rings: readonly Flat[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [[x1, y1], [x2, y2]] of edges(ring)) {
      if (y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0) inside = !inside;
    }
  }
  return inside;
}

/** From the origin to the nearest point of the nearest edge. */
function distanceFromRing(ring: Flat): number {
  let nearest = Infinity;
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x1 + along * dx, y1 + along * dy));
  }
  return nearest;
}

function* edges(ring: Flat): Generator<readonly [Flat[number], Flat[number]]> {
  for (const [n, end] of ring.entries()) {
    const start = ring[n === 0 ? ring.length - 1 : n - 1];
    if (start !== undefined) yield [start, end];
  }
}
