import { Control, latLngBounds, type LatLngTuple, type Map as LeafletMap } from 'leaflet';
import { make } from './make.client.ts';

type Corners = [LatLngTuple, LatLngTuple];

export interface ControlSpec {
  /** The view that the map began with. */
  readonly frame: Corners;
  /** The country that it is about. */
  readonly home: string;
  /** The extent of all outlines. */
  readonly sheet: Corners;
  /** The address of online tiles, where whoever built the site named one. */
  readonly tiles: string | undefined;
}

/** Puts an element into a corner of the map, between Leaflet's own. */
function put(map: LeafletMap, position: 'topright' | 'bottomright', element: HTMLElement): void {
  const control = new Control({ position });
  control.onAdd = () => element;
  control.addTo(map);
}

/** Keeps the map within what is drawn, brings it back to its first view, and says whose lines and positions these are. */
export function addControls(map: LeafletMap, { frame, home, sheet, tiles }: ControlSpec): void {
  const back = make('button', { type: 'button', className: 'map-button', textContent: `Back to ${home}`, hidden: true });
  let fitting = false;
  function fit(): void {
    fitting = true;
    map.setMinZoom(0).fitBounds(frame, { animate: false }).setMinZoom(map.getBoundsZoom(sheet, true));
    fitting = false;
    back.hidden = true;
  }
  fit();
  map.setMaxBounds(latLngBounds(sheet).pad(0.2));
  map.on('movestart zoomstart', () => (back.hidden = fitting));
  // A map that nobody has moved keeps its frame, whatever becomes of the window.
  map.on('resize', () => {
    if (back.hidden) fit();
  });
  back.addEventListener('click', () => {
    fit();
    map.getContainer().focus({ preventScroll: true });
  });
  put(map, 'topright', back);
  const hint = make('span', { className: 'map-hint', textContent: 'Two fingers move the map. ' });
  put(map, 'bottomright', make('p', { className: 'map-credit' }, hint, 'Natural Earth, GeoNames'));
  if (tiles !== undefined)
    void import('./tiles.client.ts').then(({ offerTiles }) => put(map, 'topright', offerTiles(map, tiles)));
}
