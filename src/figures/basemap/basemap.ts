import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { EARTH_RADIUS_KM } from '../../core/geo/distance.ts';

/** Countries that share their borders, as `scripts/basemap.ts` writes them: named as Natural Earth does, WGS 84 degrees. */
export type Basemap = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What a file of `src/figures/basemap/` holds, read as JSON; a TypeError when it is no topology of countries. */
export function readBasemap(json: unknown): Basemap {
  const { type, objects } = json as { readonly type?: unknown; readonly objects?: { readonly countries?: unknown } };
  if (type !== 'Topology' || objects?.countries === undefined) throw new TypeError('not a base map: no topology of countries');
  return json as Basemap;
}

/** One country with the outline that a base map gives it. */
export type Country = Feature<Polygon | MultiPolygon, { name: string }>;

/** What a map of one country draws. */
export interface BasemapLayers {
  readonly countries: readonly Country[];
  /** All land but the home country, without the borders within it. */
  readonly land: MultiPolygon;
  /** The home country; empty where the base map does not have it. */
  readonly home: MultiPolygon;
  /** The lines between two countries, each once. Coasts and the edge of the base map are none. */
  readonly borders: MultiLineString;
}

/** Square kilometres in a steradian of the Earth's surface. */
export const KM2_PER_STERADIAN = EARTH_RADIUS_KM ** 2;

/**
 * A base map with fewer corners: those that span a triangle of less than `km2` square kilometres with their neighbours go,
 * the same ones on both sides of a border (M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of
 * points, The Cartographic Journal 30(1), 1993).
 */
export function simplifyBasemap(basemap: Basemap, km2: number): Basemap {
  return simplify(presimplify(basemap, sphericalTriangleArea), km2 / KM2_PER_STERADIAN);
}

/** The countries of a base map, in its order. */
export function countriesOf(basemap: Basemap): readonly Country[] {
  return (feature(basemap, basemap.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>).features;
}

/** The land of a base map as one shape, and the country called `home` apart; that is empty where the base map does not have it. */
export function splitLand(basemap: Basemap, home: string): Pick<BasemapLayers, 'land' | 'home'> {
  const outlines = basemap.objects.countries.geometries.filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon');
  const [inside, outside] = [true, false].map((wanted) => outlines.filter((g) => (g.properties?.name === home) === wanted));
  return { land: merge(basemap, outside!), home: merge(basemap, inside!) };
}

/** What a map of the country called `home` draws of a base map. */
export const basemapLayers = (basemap: Basemap, home: string): BasemapLayers => ({
  countries: countriesOf(basemap),
  ...splitLand(basemap, home),
  borders: mesh(basemap, basemap.objects.countries, (a, b) => a !== b),
});
