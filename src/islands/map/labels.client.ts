import { divIcon, type Map as LeafletMap, marker } from 'leaflet';
import { DOT_RADIUS, textBox } from '../../figures/map/label-candidates.ts';
import type { Water } from '../../figures/map/water-names.ts';
import type { Box } from '../../figures/shared/box.ts';
import { textWidth } from '../../figures/shared/text-width.ts';
import { createElement } from '../browser.client.ts';
import type { PlacedName } from './label-layout.ts';

/** How large labels and dots are on the screen. */
export interface LabelScale {
  /** CSS pixels per unit of the drawing. */
  readonly scale: number;
  /** Type size in units of the drawing. */
  readonly labelSize: number;
}

/** The element of a marker's icon. It has no size of its own: the drawing in it overflows from the marker's position. */
export const createIconElement = (): HTMLElement => createElement('span', { className: 'map-icon' });

function createSvgElement(name: string, attributes: Readonly<Record<string, string | number>>, ...children: (Node | string)[]) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}

function drawIcon(icon: HTMLElement, { scale, labelSize }: LabelScale, ...children: readonly Node[]): void {
  const group = createSvgElement('g', { transform: `scale(${scale})`, 'font-size': labelSize }, ...children);
  icon.replaceChildren(createSvgElement('svg', { 'aria-hidden': 'true', width: 1, height: 1 }, group));
}

/**
 * Draws a place's dot and name with the classes that `figures/map/svg.ts` gives them, so that one style sheet serves both.
 * A place somewhere within a circle is not `exact` and has no dot. A name without a position of its own is drawn to the
 * right, for the moment when it is shown.
 */
export function drawPlaceIcon(
  icon: HTMLElement,
  { name, exact, placed }: { readonly name: string; readonly exact: boolean; readonly placed: PlacedName | undefined },
  scale: LabelScale,
): void {
  const r = DOT_RADIUS * scale.labelSize;
  const { x, y, anchor, leader } = placed ?? { x: 2 * r, y: r, anchor: 'start', leader: undefined };
  drawIcon(
    icon,
    scale,
    ...(leader === undefined ? [] : [createSvgElement('line', { class: 'map-leader', ...leader })]),
    ...(exact ? [createSvgElement('circle', { class: 'map-point', r })] : []),
    createSvgElement('text', { class: 'map-label', x, y, 'text-anchor': anchor }, name),
  );
}

/** The names of waters, where the drawing sets them. */
export class WaterLabels {
  readonly #map: LeafletMap;
  readonly #minZoom: number;
  readonly #labels: readonly { readonly water: Water; readonly icon: HTMLElement }[];

  /** Expects the map to be in its home view. Farther out the names would cover land, so they are hidden there. */
  constructor(map: LeafletMap, waters: readonly Water[]) {
    this.#map = map;
    // Resetting the view may end a fraction of a step farther out.
    this.#minZoom = map.getZoom() - 0.1;
    this.#labels = waters.map((water) => {
      const html = createIconElement();
      const icon = divIcon({ html, className: 'map-water-icon', iconSize: [0, 0] });
      marker([water.lat, water.lon], { icon, interactive: false, keyboard: false }).addTo(map);
      return { water, icon: html };
    });
  }

  /** Draws the names. Returns the boxes they cover, in units of the drawing from the map's top left corner. */
  draw(scale: LabelScale): readonly Box[] {
    const { labelSize } = scale;
    if (this.#map.getZoom() < this.#minZoom) {
      for (const { icon } of this.#labels) icon.replaceChildren();
      return [];
    }
    return this.#labels.map(({ water: { name, lat, lon }, icon }) => {
      drawIcon(icon, scale, createSvgElement('text', { class: 'map-water', 'text-anchor': 'middle' }, name));
      const { x, y } = this.#map.latLngToContainerPoint([lat, lon]).divideBy(scale.scale);
      return textBox({ x, y, anchor: 'middle', width: textWidth(name, labelSize), size: labelSize });
    });
  }
}
