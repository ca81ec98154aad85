import { coarser, terrainOf } from './basemap.ts';
import type { Box } from './box.ts';
import { nameCountries } from './country-name.ts';
import { placeLabels } from './labels.ts';
import type { MapLayout, MapSpec } from './map-layout.ts';
import { mercatorFrame } from './projection.ts';
import { spanOf } from './segment.ts';
import { nameWaters } from './water-name.ts';

/** A site nearer to its city than this many pixels is not drawn. */
const APART = 10;
/** Between a label and the edge of the map, in type sizes. */
const MARGIN = 0.25;
/** The radius of a dot, in type sizes. */
const DOT = 0.32;

/** Lays a map out. Throws a RangeError for an extent or a width that is none, and for a position that is no number. */
export function layoutMap(spec: MapSpec): MapLayout {
  const { extent, width, labelSize, measure, places, here = [], detail = 1 } = spec;
  const frame = mercatorFrame(extent, width);
  const metresPerPixel = 1 / frame.pixelsPerMetre((extent.south + extent.north) / 2);
  const terrain = terrainOf(coarser(spec.basemap, ((detail * metresPerPixel) / 1000) ** 2), spec.home);

  const spots = places.map((place) => {
    const [x, y] = frame.project(place.lon, place.lat);
    if (!Number.isFinite(x + y)) throw new RangeError(`place ${place.id} has no position: ${place.lat}, ${place.lon}`);
    const radius = (place.radius ?? 0) * frame.pixelsPerMetre(place.lat);
    return { ...place, x, y, r: Math.max(radius, DOT * labelSize), exact: place.radius === undefined };
  });
  const beyond = spots.filter(({ x, y }) => !(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height));
  const hidden = spots.filter((site) => {
    const city = spots.find((spot) => spot.id === site.within && spot !== site);
    return city !== undefined && !beyond.includes(site) && Math.hypot(site.x - city.x, site.y - city.y) < APART;
  });
  const drawn = spots
    .filter((spot) => !beyond.includes(spot) && !hidden.includes(spot))
    .map((spot, n) => ({
      ...spot,
      number: n + 1,
      here: here.includes(spot.id),
      text: spec.numbered ? String(n + 1) : spot.name,
    }));

  const dots = drawn.map(({ x, y, r }): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  const names = { frame, countries: terrain.countries, size: labelSize, measure };
  const waters = nameWaters(spec.water ?? [], { ...names, obstacles: dots });
  const margin = MARGIN * labelSize;
  const labels = placeLabels({
    points: drawn.map((spot, n) => ({ ...spot, priority: spot.here ? 3 : 1 - n / drawn.length })),
    obstacles: waters.map(({ box }) => box),
    frame: { x: margin, y: margin, width: frame.width - 2 * margin, height: frame.height - 2 * margin },
    size: labelSize,
    measure,
  });
  const lines = labels.placed.flatMap(({ leader }) => (leader === undefined ? [] : spanOf(leader)));
  const taken = [...dots, ...lines, ...waters.map(({ box }) => box), ...labels.placed.map(({ box }) => box)];

  return {
    width: frame.width,
    height: frame.height,
    labelSize,
    land: frame.path(terrain.land, 1, detail ** 2),
    home: frame.path(terrain.home, 1, detail ** 2),
    borders: frame.path(terrain.borders, 1, 0),
    waters,
    countries: nameCountries(spec.countries ?? [], { ...names, obstacles: taken }),
    points: drawn.map(({ text, ...point }) => {
      const label = labels.placed.find(({ id }) => id === point.id);
      return { ...point, label: label && { ...label, text } };
    }),
    hidden: hidden.map(({ id }) => id),
    outside: beyond.map(({ id }) => id),
    unlabelled: labels.unplaced,
  };
}
