import type { Map as LeafletMap } from 'leaflet';
import type { MapPlace } from '../../core/views/map-places.ts';
import type { Box } from '../../figures/shared/box.ts';
import { DOT, placeNames, type Spot } from './label-layout.ts';
import type { Scale } from './marker-icon.client.ts';
import { PlaceMarker, TARGET } from './place-marker.client.ts';

/** Metres in a degree of latitude on the sphere that Leaflet reckons with, 6,371,000 metres in radius. */
const METRES = 111_194.93;
/** A site nearer to its city than this cannot be hit beside it, in CSS pixels. */
const APART = TARGET + 4;

/** All places on the live map: which of them show, and where their names stand. */
export class Places {
  readonly #map: LeafletMap;
  readonly #markers: ReadonlyMap<string, PlaceMarker>;

  constructor(map: LeafletMap, places: readonly MapPlace[]) {
    this.#map = map;
    this.#markers = new Map(places.map((place) => [place.id, new PlaceMarker(map, place)]));
  }

  /** The marker of a place; undefined for an id that is no place of this map. */
  get(id: string): PlaceMarker | undefined {
    return this.#markers.get(id);
  }

  /** Lights one place, and no other. */
  light(id: string): void {
    for (const [own, marker] of this.#markers) marker.light(own === id);
  }

  /** Shows the places that stand apart at this zoom, with the names that fit in the window. */
  draw({ scale, labelSize }: Scale, obstacles: readonly Box[]): void {
    const size = this.#map.getSize();
    const shown = [...this.#markers.values()].filter((marker) => {
      const apart = this.#gap(marker) >= APART;
      marker.show(apart);
      return apart;
    });
    const spots = shown.map(({ place }) => this.#spot(place, { scale, labelSize }));
    const window = { width: size.x / scale, height: size.y / scale, labelSize, obstacles };
    const names = placeNames(spots, window);
    for (const { place, glyph, element } of shown) {
      glyph.draw(names.get(place.id), { scale, labelSize });
      element?.classList.toggle('is-unnamed', !names.has(place.id));
    }
  }

  /** Goes so near that a place stands apart from its city; does nothing where it does already. */
  approach(id: string): void {
    const marker = this.#markers.get(id);
    const gap = marker === undefined ? Infinity : this.#gap(marker);
    if (marker === undefined || gap >= APART) return;
    // A hair nearer than needed, or rounding may leave it hidden.
    this.#map.setView([marker.place.lat, marker.place.lon], this.#map.getZoom() + Math.log2(APART / gap) + 0.01, {
      animate: false,
    });
  }

  /** CSS pixels between a site and its city at this zoom; Infinity for a place that is no site on this map. */
  #gap({ place: { lat, lon, within } }: PlaceMarker): number {
    const city = within === undefined ? undefined : this.#markers.get(within)?.place;
    return city === undefined ? Infinity : this.#map.project([lat, lon]).distanceTo(this.#map.project([city.lat, city.lon]));
  }

  #spot({ id, name, lat, lon, radius }: MapPlace, { scale, labelSize }: Scale): Spot {
    const corner = this.#map.getPixelBounds().min!;
    const at = (latitude: number) => this.#map.project([latitude, lon]).subtract(corner).divideBy(scale);
    const { x, y } = at(lat);
    return { id, name, x, y, r: Math.max(DOT * labelSize, radius === undefined ? 0 : y - at(lat + radius / METRES).y) };
  }
}
