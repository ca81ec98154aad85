import { divIcon, marker, type LatLng, type Map as LeafletMap } from 'leaflet';
import type { Box } from '../../draw/box.ts';
import { boxOf } from '../../draw/candidate.ts';
import { measure } from '../../draw/measure.ts';
import { stretchOf } from './frame.client.ts';
import type { Scale } from './glyph.client.ts';
import { make, shape } from './make.client.ts';

/** The name of a water, where the drawing has it. */
interface Water {
  readonly text: string;
  readonly at: LatLng;
  readonly element: HTMLElement;
}

/** The names of waters, taken over from the drawing. They stand where they stood, while the map is at least as near. */
export class Waters {
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
        element: make('span', { className: 'map-glyph' }),
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
      const name = shape('text', 'map-water', { 'text-anchor': 'middle', 'font-size': labelSize, transform: `scale(${scale})` });
      name.textContent = text;
      const drawing = shape('svg', '', { 'aria-hidden': 'true', width: 1, height: 1 });
      drawing.append(name);
      element.replaceChildren(...(shown ? [drawing] : []));
      const { x, y } = this.#map.latLngToContainerPoint(at).divideBy(scale);
      return shown ? [boxOf(x, y, 'middle', measure(text, labelSize), labelSize)] : [];
    });
  }
}
