import { Control, type ControlPosition, type Map as LeafletMap } from 'leaflet';
import type { Box } from '../../figures/shared/box.ts';
import { createElement } from './elements.client.ts';
import { type Corners, InitialView } from './initial-view.client.ts';
import type { Scale } from './marker-icon.client.ts';
import type { Tiles } from './tiles.client.ts';

export interface ControlSpec {
  /** The view that the map began with. */
  readonly frame: Corners;
  /** The country that it is about. */
  readonly home: string;
  /** The extent of all outlines. */
  readonly sheet: Corners;
  /** Online tiles to be offered, where whoever built the site named any. */
  readonly tiles: Tiles | undefined;
}

/** Puts an element into a corner of the map, between Leaflet's own. */
function put(map: LeafletMap, position: ControlPosition, element: HTMLElement): void {
  const control = new Control({ position });
  control.onAdd = () => element;
  control.addTo(map);
}

/** Adds a way back to the first view, and says whose lines and positions these are. */
export function addControls(map: LeafletMap, { frame, home, sheet, tiles }: ControlSpec): void {
  const back = createElement('button', { type: 'button', className: 'map-button', textContent: `Back to ${home}` });
  const view = new InitialView(map, frame, sheet, (left) => (back.hidden = !left));
  back.addEventListener('click', () => {
    view.restore();
    map.getContainer().focus({ preventScroll: true });
  });
  put(map, 'topright', back);
  put(map, 'bottomleft', createElement('p', { className: 'map-line map-hint', textContent: 'Two fingers move it' }));
  const credit = createElement('p', { className: 'map-line', textContent: 'Natural Earth, GeoNames' });
  put(map, 'bottomright', credit);
  if (tiles === undefined) return;
  import('./tiles.client.ts').then(
    ({ offerTiles }) => put(map, 'topright', offerTiles(map, tiles, credit)),
    // Without the button nothing else is lost.
    () => undefined,
  );
}

/** What the controls that show cover, in pixels of the drawing. */
export function controlBoxes(map: LeafletMap, { scale }: Scale): readonly Box[] {
  const host = map.getContainer();
  const window = host.getBoundingClientRect();
  return [...host.querySelectorAll('.leaflet-control')]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({
      x: (x - window.x) / scale,
      y: (y - window.y) / scale,
      width: width / scale,
      height: height / scale,
    }));
}
