import { phrases } from 'virtual:foothold/phrases/map';
import { Control, type ControlPosition, type Map as LeafletMap, tileLayer } from 'leaflet';
import type { Box } from '../../figures/shared/box.ts';
import { createElement, fill } from '../browser.client.ts';
import { HomeControl, type HomeView } from './home-control.client.ts';

/** An online tile layer that the site's builder offers: the URL template, and the attribution that it asks for, as HTML. */
export interface Tiles {
  readonly url: string;
  readonly attribution: string | undefined;
}

function addControl(map: LeafletMap, position: ControlPosition, element: HTMLElement): void {
  const control = new Control({ position });
  control.onAdd = () => element;
  control.addTo(map);
}

/**
 * Adds the buttons, the attribution and the hint for touch screens; on a page that runs from right to left they change sides.
 * Tiles are offered only where there are any.
 */
export function addControls(map: LeafletMap, home: HomeView, tiles: Tiles | undefined): void {
  const isRtl = document.documentElement.dir === 'rtl';
  const [start, end] = isRtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const { zoomIn: zoomInTitle, zoomOut: zoomOutTitle } = phrases;
  new Control.Zoom({ position: `top${start}`, zoomInTitle, zoomOutTitle }).addTo(map);
  new HomeControl(home, { position: `top${end}`, label: fill(phrases.home, { name: home.name }) }).addTo(map);
  addControl(map, `bottom${start}`, createElement('p', { className: 'map-hint', textContent: phrases.twoFingers }));
  map.attributionControl.setPosition(`bottom${end}`).setPrefix(false).addAttribution('Natural Earth').addAttribution('GeoNames');
  if (tiles !== undefined) addControl(map, `top${end}`, tilesButton(map, tiles));
}

/** A toggle button for the tiles. It names their host, to which nothing is sent before it is pressed. */
function tilesButton(map: LeafletMap, { url, attribution }: Tiles): HTMLElement {
  const { host } = new URL(url, location.href);
  const layer = tileLayer(url, { attribution: attribution ?? host });
  const button = createElement('button', {
    type: 'button',
    className: 'map-button',
    textContent: fill(phrases.tiles, { host }),
  });
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const isShown = map.hasLayer(layer);
    if (isShown) layer.remove();
    else layer.addTo(map);
    map.getContainer().classList.toggle('has-tiles', !isShown);
    button.setAttribute('aria-pressed', String(!isShown));
  });
  return button;
}

/** The boxes that visible controls cover, in units of the drawing (`scale` CSS pixels each) from the map's top left corner. */
export function controlBoxes(map: LeafletMap, scale: number): readonly Box[] {
  const container = map.getContainer();
  const { x: left, y: top } = container.getBoundingClientRect();
  return [...container.querySelectorAll('.leaflet-control')]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({
      x: (x - left) / scale,
      y: (y - top) / scale,
      width: width / scale,
      height: height / scale,
    }));
}
