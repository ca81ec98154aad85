import { type Basemap, simplifyBasemap, basemapLayers } from '../basemap/basemap.ts';
import type { Box } from '../shared/box.ts';
import { boundsOf } from '../shared/line-segment.ts';
import type { MeasureText } from '../shared/text-width.ts';
import { placeCountryNames } from './country-names.ts';
import { DOT_RADIUS, EDGE_MARGIN, type LabelCandidate } from './label-candidates.ts';
import { placeLabels } from './label-placement.ts';
import type { MapName } from './names.ts';
import { type Extent, mercatorFrame } from './projection.ts';
import { placeWaterNames, type Water, type WaterName } from './water-names.ts';

/** A place with a position, WGS 84 degrees. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Metres round the position in which the place lies somewhere. */
  readonly radius?: number | undefined;
  /** The id of the city that it is a site in. */
  readonly within?: string | undefined;
}

export interface MapSpec {
  readonly basemap: Basemap;
  /** The country picked out, as Natural Earth spells it. */
  readonly home: string;
  readonly extent: Extent;
  /** CSS pixels; the height follows from the extent. */
  readonly width: number;
  /** Type size in CSS pixels. The size of the dots follows from it. */
  readonly labelSize: number;
  readonly measure: MeasureText;
  /** In the order of their importance: where one label has to go, it is the later one's. */
  readonly places: readonly MapPlace[];
  /** Ids of the places that the map is about. They get the best of the labels. */
  readonly here?: readonly string[];
  readonly water?: readonly Water[];
  /** Countries to be named, as Natural Earth spells them. */
  readonly countries?: readonly string[];
  /** Corners and islands smaller than this many pixels are left out; 1 when nothing is said. */
  readonly detail?: number;
  /** Numbers in the place of names, for a legend: the first place drawn is 1. */
  readonly numbered?: boolean;
}

/** A place on the map. CSS pixels. */
export interface MapPoint extends MapPlace {
  /** Where it comes among the places drawn, from 1. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** False for a circle in which the place lies somewhere. */
  readonly exact: boolean;
  readonly here: boolean;
  readonly label: (Pick<LabelCandidate, 'x' | 'y' | 'anchor' | 'leader'> & { readonly text: string }) | undefined;
}

/** A map in CSS pixels, ready to be printed. `land`, `home` and `borders` are path data. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly land: string;
  readonly home: string;
  readonly borders: string;
  readonly waters: readonly WaterName[];
  readonly countries: readonly MapName[];
  readonly points: readonly MapPoint[];
  /** Ids of sites that would lie under the dot of their city. */
  readonly hidden: readonly string[];
  /** Ids of places beyond the extent. */
  readonly outside: readonly string[];
  /** Ids of places drawn without a name, because it fits nowhere. */
  readonly unlabelled: readonly string[];
}

/** A site nearer to its city than this many pixels is not drawn. */
const APART = 10;

/** Lays a map out. Throws a RangeError for an invalid extent or width, and for a position that is not a number. */
export function layoutMap(spec: MapSpec): MapLayout {
  const { extent, width, labelSize, measure, places, here = [], detail = 1 } = spec;
  const frame = mercatorFrame(extent, width);
  const metresPerPixel = 1 / frame.pixelsPerMetre((extent.south + extent.north) / 2);
  const terrain = basemapLayers(simplifyBasemap(spec.basemap, ((detail * metresPerPixel) / 1000) ** 2), spec.home);

  const spots = places.map((place) => {
    const [x, y] = frame.project(place.lon, place.lat);
    if (!Number.isFinite(x + y)) throw new RangeError(`place ${place.id} has no position: ${place.lat}, ${place.lon}`);
    const radius = (place.radius ?? 0) * frame.pixelsPerMetre(place.lat);
    return { ...place, x, y, r: Math.max(radius, DOT_RADIUS * labelSize), exact: place.radius === undefined };
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
  const waters = placeWaterNames(spec.water ?? [], { ...names, obstacles: dots });
  const margin = EDGE_MARGIN * labelSize;
  const labels = placeLabels({
    points: drawn.map((spot, n) => ({ ...spot, priority: spot.here ? 3 : 1 - n / drawn.length })),
    obstacles: waters.map(({ box }) => box),
    frame: { x: margin, y: margin, width: frame.width - 2 * margin, height: frame.height - 2 * margin },
    size: labelSize,
    measure,
  });
  const lines = labels.placed.flatMap(({ leader }) => (leader === undefined ? [] : boundsOf(leader)));
  const taken = [...dots, ...lines, ...waters.map(({ box }) => box), ...labels.placed.map(({ box }) => box)];

  return {
    width: frame.width,
    height: frame.height,
    labelSize,
    land: frame.path(terrain.land, 1, detail ** 2),
    home: frame.path(terrain.home, 1, detail ** 2),
    borders: frame.path(terrain.borders, 1, 0),
    waters,
    countries: placeCountryNames(spec.countries ?? [], { ...names, obstacles: taken }),
    points: drawn.map(({ text, ...point }) => {
      const label = labels.placed.find(({ id }) => id === point.id);
      return { ...point, label: label && { ...label, text } };
    }),
    hidden: hidden.map(({ id }) => id),
    outside: beyond.map(({ id }) => id),
    unlabelled: labels.unplaced,
  };
}
