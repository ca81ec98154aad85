import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Basemap } from '../../figures/basemap/basemap.ts';
import type { Extent } from '../../figures/map/projection.ts';

/** What one base map puts under the places. WGS 84 degrees. */
export interface BasemapLayers {
  /** The sheet that the base map was cut to. */
  readonly sheet: Extent;
  /** All land but the home country. */
  readonly land: MultiPolygon;
  /** The home country; empty where the base map does not have it. */
  readonly home: MultiPolygon;
  /** Coasts and borders, each once, without the edge of the sheet: a line there would look like a coast. */
  readonly lines: MultiLineString;
}

/** Degrees: what rounding may take a cut corner off the edge. */
const ROUNDING = 1e-6;

/** Takes a base map apart for Leaflet. Throws a TypeError for one that does not tell its extent. */
export function basemapLayers(basemap: Basemap, home: string): BasemapLayers {
  const [west, south, east, north] = basemap.bbox ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    throw new TypeError('a base map without its extent');
  }
  const sheet = { west, south, east, north };
  const outlines = basemap.objects.countries.geometries.filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon');
  const isHome = (outline: (typeof outlines)[number]) => outline.properties?.name === home;
  const lines = mesh(basemap, basemap.objects.countries).coordinates.flatMap((line) => withoutEdge(line, sheet));
  return {
    sheet,
    land: merge(
      basemap,
      outlines.filter((outline) => !isHome(outline)),
    ),
    home: merge(basemap, outlines.filter(isHome)),
    lines: { type: 'MultiLineString', coordinates: lines },
  };
}

/** The pieces of a line that do not run along the edge of a sheet. */
function withoutEdge(line: readonly Position[], sheet: Extent): Position[][] {
  const pieces: Position[][] = [[]];
  for (const [n, point] of line.entries()) {
    const before = line[n - 1];
    if (before !== undefined && isOnEdge(before, point, sheet)) pieces.push([]);
    pieces.at(-1)?.push(point);
  }
  return pieces.filter(({ length }) => length > 1);
}

function isOnEdge([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position, { west, south, east, north }: Extent): boolean {
  const along = (a: number, b: number, edge: number) => Math.abs(a - edge) < ROUNDING && Math.abs(b - edge) < ROUNDING;
  return along(x1, x2, west) || along(x1, x2, east) || along(y1, y2, south) || along(y1, y2, north);
}
