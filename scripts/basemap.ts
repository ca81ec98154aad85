/**
 * Cuts the two base maps out of Natural Earth's countries (public domain, 1:10 million, by way of `world-atlas`), makes them
 * coarse enough to send, and writes them as TopoJSON. Run by hand (`npm run basemap`); what it writes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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

interface Cut {
  readonly file: string;
  /** West, south, east, north in WGS 84 degrees. */
  readonly extent: readonly [number, number, number, number];
  /** Corners that make a smaller triangle than this are dropped, and so are islands of twice the size. In km². */
  readonly smallest: number;
  /** Steps of the grid that coordinates are rounded to, across the whole extent. */
  readonly grid: number;
  /** The file may not grow beyond this, in bytes. */
  readonly most: number;
}

const cuts: readonly Cut[] = [
  { file: 'region.json', extent: [5, 22, 30, 41], smallest: 3, grid: 1e4, most: 35_000 },
  { file: 'elsewhere.json', extent: [-12, 18, 52, 62], smallest: 150, grid: 4e3, most: 35_000 },
];

/** Square kilometres in a steradian of the Earth's surface, radius 6,371.009 km (IUGG mean). */
const KM2_PER_STERADIAN = 6371.009 ** 2;

interface Country {
  readonly name: string;
}
// Not an interface: those do not pass for an index of objects, which a topology has.
type Countries = Record<'countries', GeometryCollection<Country>>;

/** In steradians. The types of topojson-simplify leave out `interior`, which it hands over for holes. */
const ringArea = (ring: Ring, interior = false): number => sphericalRingArea(ring, interior);

const world = JSON.parse(
  readFileSync(new URL(import.meta.resolve('world-atlas/countries-10m.json')), 'utf8'),
) as Topology<Countries>;

for (const { file, extent, smallest, grid, most } of cuts) {
  const [west, south, east, north] = extent;
  // Cut in the plane: on the sphere the southern edge would be a great circle and bulge north by half a degree.
  const frame = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const inside = geoProject(feature(world, world.objects.countries), frame) as FeatureCollection<
    Polygon | MultiPolygon | null,
    Country
  >;
  const countries: FeatureCollection<Polygon | MultiPolygon, Country> = {
    type: 'FeatureCollection',
    features: inside.features
      .flatMap(({ geometry, properties: { name } }) =>
        geometry === null ? [] : { type: 'Feature' as const, properties: { name }, geometry },
      )
      .sort((a, b) => (a.properties.name < b.properties.name ? -1 : 1)),
  };
  const least = smallest / KM2_PER_STERADIAN;
  const fine = presimplify(topology({ countries }, 1e6) as Topology<Countries>, sphericalTriangleArea);
  const plain = simplify(fine, least);
  const large = filter(plain, filterWeight(plain, least * 2, ringArea));
  const text = `${JSON.stringify(quantize(large, grid))}\n`;
  if (text.length > most) throw new Error(`${file} has ${text.length} bytes, ${most} allowed: raise \`smallest\``);
  writeFileSync(new URL(`../src/figures/basemap/${file}`, import.meta.url), text);
  console.log(`${file}: ${text.length} bytes, ${countries.features.length} countries`);
}
