import { divIcon, type LatLng, type Map as LeafletMap, marker } from 'leaflet';
import { textBox } from '../../figures/map/label-candidates.ts';
import type { Box } from '../../figures/shared/box.ts';
import { textWidth } from '../../figures/shared/text-width.ts';
import { createElement, createSvgElement } from './elements.client.ts';
import { stretchOf } from './frame.client.ts';
import type { Scale } from './marker-icon.client.ts';

/** The name of a water, where the drawing has it. */
interface Water {
  readonly text: string;
  readonly at: LatLng;
  readonly element: HTMLElement;
}

/** The names of waters, taken over from the drawing. They stand where they stood, while the map is at least as near. */
export class WaterLabels {
  readonly #map: LeafletMap;
  readonly #waters: readonly Water[];
  readonly #nearest: number;

  /** Of a map that stands in the frame of the drawing. */
  constructor(map: LeafletMap, drawing: SVGSVGElement) {
    this.#map = map;
    this.#nearest = map.getZoom();
    const stretch = stretchOf(drawing);
    this.#waters = [...drawing.querySelectorAll('.map-water')].map((name) => {
      const [x, y] = ['x', 'y'].map((axis) => Number(name.getAttribute(axis)) * stretch) as [number, number];
      const water = {
        text: name.textContent,
        at: map.containerPointToLatLng([x, y]),
        element: createElement('span', { className: 'map-glyph' }),
      };
      const icon = divIcon({ html: water.element, className: 'map-water-mark', iconSize: [0, 0] });
      marker(water.at, { icon, interactive: false, keyboard: false }).addTo(map);
      return water;
    });
  }

  /** Draws the names and comes back with what they cover, in pixels of the drawing. From further off they would lie on land. */
  draw({ scale, labelSize }: Scale): readonly Box[] {
    const shown = this.#map.getZoom() >= this.#nearest - 0.1;
    return this.#waters.flatMap(({ text, at, element }) => {
      const name = createSvgElement('text', 'map-water', {
        'text-anchor': 'middle',
        'font-size': labelSize,
        transform: `scale(${scale})`,
      });
      name.textContent = text;
      const drawing = createSvgElement('svg', '', { 'aria-hidden': 'true', width: 1, height: 1 });
      drawing.append(name);
      element.replaceChildren(...(shown ? [drawing] : []));
      const { x, y } = this.#map.latLngToContainerPoint(at).divideBy(scale);
      return shown ? [textBox(x, y, 'middle', textWidth(text, labelSize), labelSize)] : [];
    });
  }
}
