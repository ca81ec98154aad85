import { geoIdentity } from 'd3';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
  type Ring,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Extent } from '../map/projection.ts';
import { KM2_PER_STERADIAN, type Basemap } from './basemap.ts';

/** What to cut out of the world, and how coarse. */
export interface Cut {
  readonly extent: Extent;
  /** Corners that span a smaller triangle with their neighbours are dropped, and so are islands of less than twice that. km². */
  readonly minArea: number;
  /** Steps of the grid that coordinates are rounded to, across the whole extent. */
  readonly grid: number;
}

// Not an interface: those do not pass for an index of objects, which a topology has.
type Countries = Record<'countries', GeometryCollection<{ name: string }>>;

/** In steradians. The types of topojson-simplify leave out `interior`, which it passes for holes. */
const ringArea = (ring: Ring, interior = false): number => sphericalRingArea(ring, interior);

/** Cuts a base map out of the countries of the world (`world-atlas`), in the order of their names. */
export function cutBasemap(world: Topology<Countries>, { extent: { west, south, east, north }, minArea, grid }: Cut): Basemap {
  // Cut in the plane: on the sphere the southern edge would be a great circle and bulge north by half a degree.
  const frame = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const inside = geoProject(feature(world, world.objects.countries), frame) as FeatureCollection<
    Polygon | MultiPolygon | null,
    { name: string }
  >;
  const countries: FeatureCollection<Polygon | MultiPolygon, { name: string }> = {
    type: 'FeatureCollection',
    features: inside.features
      .flatMap(({ geometry, properties: { name } }) =>
        geometry === null ? [] : { type: 'Feature' as const, properties: { name }, geometry },
      )
      .sort((a, b) => (a.properties.name < b.properties.name ? -1 : 1)),
  };
  const least = minArea / KM2_PER_STERADIAN;
  const fine = presimplify(topology({ countries }, 1e6) as Topology<Countries>, sphericalTriangleArea);
  const plain = simplify(fine, least);
  return quantize(filter(plain, filterWeight(plain, least * 2, ringArea)), grid) as Basemap;
}
