import { DOT_RADIUS } from '../../figures/map/label-candidates.ts';
import type { Map as LeafletMap } from 'leaflet';
import type { MapPlace } from '../../core/views/map-places.ts';
import type { Box } from '../../figures/shared/box.ts';
import { placeNames, type Spot } from './label-layout.ts';
import type { LabelScale } from './labels.client.ts';
import { PlaceMarker, TARGET_SIZE } from './place-marker.client.ts';

/** Metres per degree of latitude on Leaflet's sphere, whose radius is 6,371,000 metres. */
const METRES_PER_DEGREE = 111_194.93;
/** A site is shown where it is at least this far from its city, in CSS pixels: nearer, neither could be hit. */
const MIN_GAP = TARGET_SIZE + 4;

/** The markers of all places: which of them are shown, and which with their names. */
export class Markers {
  readonly #map: LeafletMap;
  readonly #markers: ReadonlyMap<string, PlaceMarker>;

  constructor(map: LeafletMap, places: readonly MapPlace[]) {
    this.#map = map;
    this.#markers = new Map(places.map((place) => [place.id, new PlaceMarker(map, place)]));
  }

  /** Highlights one place and no other; none for an id that is not on the map. */
  highlight(id: string): void {
    for (const [own, marker] of this.#markers) marker.highlight(own === id);
  }

  /** Opens the popup of a place, zooming in first where its marker is hidden. Does nothing for an id that is not on the map. */
  open(id: string): void {
    const marker = this.#markers.get(id);
    if (marker === undefined) return;
    const gap = this.#gap(marker);
    if (gap < MIN_GAP) {
      // A hundredth of a level more than needed, or rounding may leave it hidden.
      const zoom = this.#map.getZoom() + Math.log2(MIN_GAP / gap) + 0.01;
      this.#map.setView([marker.place.lat, marker.place.lon], zoom, { animate: false });
    }
    marker.open();
  }

  /** Shows the markers that can be distinguished at this zoom level, and the names for which there is room. */
  draw(scale: LabelScale, obstacles: readonly Box[]): void {
    const size = this.#map.getSize().divideBy(scale.scale);
    const shown = [...this.#markers.values()].filter((marker) => {
      const isShown = this.#gap(marker) >= MIN_GAP;
      marker.show(isShown);
      return isShown;
    });
    const names = placeNames(
      shown.map(({ place }) => this.#spot(place, scale)),
      { width: size.x, height: size.y, labelSize: scale.labelSize, obstacles },
    );
    for (const marker of shown) marker.draw(names.get(marker.place.id), scale);
  }

  /** CSS pixels between a site and its city at this zoom level; Infinity for any other place. */
  #gap({ place: { lat, lon, within } }: PlaceMarker): number {
    const city = within === undefined ? undefined : this.#markers.get(within)?.place;
    return city === undefined ? Infinity : this.#map.project([lat, lon]).distanceTo(this.#map.project([city.lat, city.lon]));
  }

  #spot({ id, name, lat, lon, radius = 0 }: MapPlace, { scale, labelSize }: LabelScale): Spot {
    const origin = this.#map.getPixelBounds().min!;
    // `latLngToContainerPoint` would round to whole pixels, and names would be placed otherwise than in the drawing.
    const at = (latitude: number) => this.#map.project([latitude, lon]).subtract(origin).divideBy(scale);
    const { x, y } = at(lat);
    return { id, name, x, y, r: Math.max(DOT_RADIUS * labelSize, y - at(lat + radius / METRES_PER_DEGREE).y) };
  }
}
