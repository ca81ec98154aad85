import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { splitLand, type Basemap } from '../../figures/basemap/basemap.ts';
import type { Extent } from '../../figures/map/projection.ts';

/** A basemap as GeoJSON for Leaflet, WGS 84 degrees. */
export interface BasemapShapes {
  /** What the basemap was clipped to. */
  readonly extent: Extent;
  /** All land but the home country. */
  readonly land: MultiPolygon;
  /** The home country; empty when the basemap does not contain it. */
  readonly home: MultiPolygon;
  /** Coasts and borders, each once. The edge of the extent is left out, since a line there would look like a coast. */
  readonly lines: MultiLineString;
}

/** Degrees by which rounding may move a clipped corner off the edge. */
const TOLERANCE = 1e-6;

/** Converts a basemap. Throws a TypeError for one without a `bbox`. */
export function basemapShapes(basemap: Basemap, home: string): BasemapShapes {
  const [west, south, east, north] = basemap.bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    throw new TypeError('the basemap has no bbox');
  }
  const extent = { west, south, east, north };
  const lines = mesh(basemap, basemap.objects.countries).coordinates.flatMap((line) => splitAtEdge(line, extent));
  return { extent, ...splitLand(basemap, home), lines: { type: 'MultiLineString', coordinates: lines } };
}

/** The pieces of a line that do not run along the edge of an extent. */
function splitAtEdge(line: readonly Position[], extent: Extent): Position[][] {
  const pieces: Position[][] = [[]];
  for (const [index, point] of line.entries()) {
    const previous = line[index - 1];
    if (previous !== undefined && isOnEdge(previous, point, extent)) pieces.push([]);
    pieces.at(-1)?.push(point);
  }
  return pieces.filter(({ length }) => length > 1);
}

function isOnEdge([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position, { west, south, east, north }: Extent): boolean {
  const runsAlong = (a: number, b: number, edge: number) => Math.abs(a - edge) < TOLERANCE && Math.abs(b - edge) < TOLERANCE;
  return runsAlong(x1, x2, west) || runsAlong(x1, x2, east) || runsAlong(y1, y2, south) || runsAlong(y1, y2, north);
}
