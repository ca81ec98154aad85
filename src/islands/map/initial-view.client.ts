import { latLngBounds, type LatLngTuple, type Map as LeafletMap, point, type Point } from 'leaflet';

/** South-west and north-east, WGS 84 degrees. */
export type Corners = [LatLngTuple, LatLngTuple];

/** The view that a map begins with: how to come back to it, and whether the map stands in it. */
export class InitialView {
  readonly #map: LeafletMap;
  readonly #frame: Corners;
  readonly #sheet: Corners;
  readonly #tell: (left: boolean) => void;
  /** Whether a movement that begins now is ours. */
  #own = false;
  /** Whether the movement that begins next was asked for by a popup. */
  #asked = false;
  /** Where the corner stood in the view; at most a pixel beside the window's own, for Leaflet rounds. */
  #stood = point(0, 0);
  /** In the view; out of it because a popup asked for room; or out of it because someone moved the map. */
  #state: 'in' | 'aside' | 'out' = 'in';

  /**
   * `frame` is what the view shows, and `sheet` the extent of all outlines, beyond which there is little to see. `tell` hears
   * of every change: whether the view was left.
   */
  constructor(map: LeafletMap, frame: Corners, sheet: Corners, tell: (left: boolean) => void) {
    this.#map = map;
    this.#frame = frame;
    this.#sheet = sheet;
    this.#tell = tell;
    map.on('movestart zoomstart', () => {
      if (!this.#own) this.#become(this.#state === 'aside' && this.#asked ? 'aside' : 'out');
      this.#asked = false;
    });
    map.on('autopanstart', () => {
      this.#asked = true;
      if (this.#state === 'in') this.#state = 'aside';
    });
    map.on('popupclose', () => {
      if (this.#state === 'aside') this.#glide();
    });
    // A map that nobody has moved keeps its frame, whatever becomes of the window.
    map.on('resize', () => {
      if (this.#state === 'in') this.restore();
    });
    this.restore();
    map.setMaxBounds(latLngBounds(sheet).pad(0.2));
  }

  /** Goes back at once. */
  restore(): void {
    this.#moving(() => {
      this.#map.setMinZoom(0).fitBounds(this.#frame, { animate: false });
      this.#map.setMinZoom(this.#map.getBoundsZoom(this.#sheet, true));
    });
    this.#stood = this.#corner();
  }

  /** Goes back from beside it, as smoothly as the map may. */
  #glide(): void {
    const way = this.#corner().subtract(this.#stood);
    this.#moving(() => this.#map.panBy(way));
  }

  /** Where in the window the frame has its north-western corner, in whole CSS pixels. */
  #corner(): Point {
    return this.#map.latLngToContainerPoint(latLngBounds(this.#frame).getNorthWest());
  }

  #moving(move: () => void): void {
    this.#own = true;
    move();
    this.#own = false;
    this.#become('in');
  }

  #become(state: 'in' | 'aside' | 'out'): void {
    this.#state = state;
    this.#tell(state === 'out');
  }
}
