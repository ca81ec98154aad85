// Cuts the two base maps out of Natural Earth's countries (public domain, 1:10 million, by way of `world-atlas`), coarse enough to
// send, and writes them as TopoJSON: `npm run basemap`. The files are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cutBasemap, type Cut } from '../src/figures/basemap/cut.ts';

/** Each file with what it shows, and the bytes that it may have. */
const cuts: readonly (readonly [file: string, cut: Cut, maxBytes: number])[] = [
  ['region.json', { extent: { west: 5, south: 22, east: 30, north: 41 }, minArea: 3, grid: 1e4 }, 35_000],
  ['elsewhere.json', { extent: { west: -12, south: 18, east: 52, north: 62 }, minArea: 150, grid: 4e3 }, 35_000],
];

const world = JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-10m.json')), 'utf8')) as Topology<
  Record<'countries', GeometryCollection<{ name: string }>>
>;
for (const [file, cut, maxBytes] of cuts) {
  const basemap = cutBasemap(world, cut);
  const text = `${JSON.stringify(basemap)}\n`;
  if (text.length > maxBytes) throw new Error(`${file} has ${text.length} bytes and may have ${maxBytes}: raise minArea.`);
  writeFileSync(new URL(`../src/figures/basemap/${file}`, import.meta.url), text);
  console.log(`${file}: ${text.length} bytes, ${basemap.objects.countries.geometries.length} countries`);
}
