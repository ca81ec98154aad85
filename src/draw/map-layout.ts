import type { Basemap } from './basemap.ts';
import type { Candidate } from './candidate.ts';
import type { Measure } from './figure.ts';
import type { Name } from './name.ts';
import type { Extent } from './projection.ts';
import type { Water } from './water-name.ts';

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
  readonly measure: Measure;
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
  readonly label: (Pick<Candidate, 'x' | 'y' | 'anchor' | 'leader'> & { readonly text: string }) | undefined;
}

/** A map in CSS pixels, ready to be printed. `land`, `home` and `borders` are path data. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly land: string;
  readonly home: string;
  readonly borders: string;
  readonly waters: readonly Name[];
  readonly countries: readonly Name[];
  readonly points: readonly MapPoint[];
  /** Ids of sites that would lie under the dot of their city. */
  readonly hidden: readonly string[];
  /** Ids of places beyond the extent. */
  readonly outside: readonly string[];
  /** Ids of places drawn without a name, because it could stand nowhere. */
  readonly unlabelled: readonly string[];
}
