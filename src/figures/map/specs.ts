import type { Dossier } from '../../core/dossier.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { textWidth } from '../shared/text-width.ts';
import type { MapPlace, MapSpec } from './layout.ts';

/** How large a map is and which places it is about. */
export interface MapOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly labelSize: number;
  /** Only these places; all where it is left out. */
  readonly only?: ReadonlySet<string>;
  readonly here?: readonly string[];
  /** Corners and islands smaller than this many pixels are left out. */
  readonly detail?: number;
}

/** Places with a position, those that the texts name most often first. */
function places({ places, readings }: Dossier, only: ReadonlySet<string> | undefined): readonly MapPlace[] {
  const mentions = (id: string) =>
    [...readings.values()].reduce((sum, reading) => sum + reading.places.filter((mention) => mention.id === id).length, 0);
  return [...places.values()]
    .filter(({ id }) => only === undefined || only.has(id))
    .flatMap(({ id, name, position, within }) =>
      position === undefined ? [] : [{ id, name, lat: position.lat, lon: position.lon, radius: position.radius, within }],
    )
    .map((place) => ({ place, times: mentions(place.id) }))
    .sort((a, b) => b.times - a.times || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place);
}

/** The map of the dossier's own country, its frame and waters from the dossier. */
export function homeMapSpec(
  dossier: Dossier,
  basemap: Basemap,
  { width, labelSize, only, here, detail = 1 }: MapOptions,
): MapSpec {
  const { extent, home, water } = dossier.site.map;
  return {
    basemap,
    home,
    extent,
    width,
    labelSize,
    measure: textWidth,
    places: places(dossier, only),
    water,
    detail,
    ...(here && { here }),
  };
}

/** The map of what the texts name beyond it. */
export function abroadMapSpec(dossier: Dossier, basemap: Basemap, { width, labelSize, only, here }: MapOptions): MapSpec {
  const { elsewhere, home } = dossier.site.map;
  const inside = new Set([...dossier.places.values()].filter(({ country }) => country !== home).map(({ id }) => id));
  const shown = only === undefined ? inside : new Set([...only].filter((id) => inside.has(id)));
  return {
    basemap,
    home,
    extent: elsewhere,
    width,
    labelSize,
    measure: textWidth,
    places: places(dossier, shown),
    countries: [home],
    ...(here && { here }),
  };
}

/** The small map beside a reading: the coast, with the places that the reading names. */
export function locatorMapSpec(dossier: Dossier, basemap: Basemap, sheet: MapOptions): MapSpec {
  const { water: _, ...spec } = homeMapSpec(dossier, basemap, sheet);
  return { ...spec, extent: dossier.site.map.locator };
}
