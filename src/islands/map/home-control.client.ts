import {
  Control,
  type ControlPosition,
  DomUtil,
  latLngBounds,
  type LatLngBoundsLiteral,
  type Map as LeafletMap,
  type Point,
} from 'leaflet';
import { createElement } from '../browser.client.ts';

/** The view that a map opens with. Bounds are south-west and north-east corner, WGS 84 degrees. */
export interface HomeView {
  /** What the view shows, in words. */
  readonly name: string;
  readonly bounds: LatLngBoundsLiteral;
  /** Bounds of the basemap, beyond which there is nothing to see. */
  readonly maxBounds: LatLngBoundsLiteral;
}

/** Fits a map to its home view at whatever fraction of a zoom level that takes, and lets it zoom out as far as the basemap reaches. */
export function fitHome(map: LeafletMap, { bounds, maxBounds }: HomeView): void {
  map.setMinZoom(0).fitBounds(bounds, { animate: false });
  map.setMinZoom(map.getBoundsZoom(maxBounds, true)).setMaxBounds(latLngBounds(maxBounds).pad(0.2));
}

/**
 * A button back to the home view, hidden while the map shows it. It also refits the view to a container that changes size,
 * and pans back when a popup closes that had moved the map to make room; neither once the reader has moved the map.
 */
export class HomeControl extends Control {
  readonly #home: HomeView;
  readonly #button: HTMLButtonElement;
  #state: 'home' | 'autopanned' | 'moved' = 'home';
  /** Whether a popup asked for the move that starts next. */
  #isAutopan = false;
  #isResetting = false;
  /** Offset of the map pane in the home view, CSS pixels. */
  #homeOffset: Point | undefined;

  constructor(home: HomeView, { position, label }: { readonly position: ControlPosition; readonly label: string }) {
    super({ position });
    this.#home = home;
    this.#button = createElement('button', {
      type: 'button',
      className: 'map-button',
      textContent: label,
      hidden: true,
    });
  }

  /** Expects the map to be in its home view. */
  override onAdd(map: LeafletMap): HTMLElement {
    this.#homeOffset = paneOffset(map);
    map.on('autopanstart', () => (this.#isAutopan = true));
    map.on('movestart zoomstart', () => {
      if (!this.#isResetting) this.#setState(this.#isAutopan && this.#state !== 'moved' ? 'autopanned' : 'moved');
      this.#isAutopan = false;
    });
    map.on('popupclose', () => {
      if (this.#state !== 'autopanned') return;
      const offset = paneOffset(map).subtract(this.#homeOffset!);
      this.#goHome(() => map.panBy(offset));
    });
    map.on('resize', () => this.#state === 'home' && this.#reset(map));
    this.#button.addEventListener('click', () => {
      this.#reset(map);
      map.getContainer().focus({ preventScroll: true });
    });
    return this.#button;
  }

  #reset(map: LeafletMap): void {
    this.#goHome(() => fitHome(map, this.#home));
    this.#homeOffset = paneOffset(map);
  }

  #goHome(move: () => void): void {
    this.#isResetting = true;
    move();
    this.#isResetting = false;
    this.#setState('home');
  }

  #setState(state: 'home' | 'autopanned' | 'moved'): void {
    this.#state = state;
    this.#button.hidden = state !== 'moved';
  }
}

const paneOffset = (map: LeafletMap): Point => DomUtil.getPosition(map.getPane('mapPane')!).clone();
