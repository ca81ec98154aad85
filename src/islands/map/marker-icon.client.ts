import { createElement, createSvgElement } from './elements.client.ts';
import { DOT, type PlacedName } from './label-layout.ts';

/** How large names and dots stand on the screen: CSS pixels in one of the drawing's, and the type size in the drawing's own. */
export interface Scale {
  readonly scale: number;
  readonly labelSize: number;
}

/** A place's dot and name, drawn as `draw/map-svg.ts` draws them, so that one style sheet colours both. */
export class MarkerIcon {
  readonly element = createElement('span', { className: 'map-glyph' });
  readonly #label = createSvgElement('text', 'map-label');
  readonly #exact: boolean;

  /** `exact` is false for a place that lies somewhere in a circle: it has no dot. */
  constructor(name: string, exact: boolean) {
    this.#exact = exact;
    this.#label.textContent = name;
  }

  /** Draws it with its name placed so; without a placed name that stands ready on its right, for when it is asked for. */
  draw(placed: PlacedName | undefined, { scale, labelSize }: Scale): void {
    const r = DOT * labelSize;
    const { x, y, anchor, leader } = placed ?? { x: 2 * r, y: r, anchor: 'start', leader: undefined };
    for (const [name, value] of Object.entries({ x, y, 'text-anchor': anchor })) this.#label.setAttribute(name, String(value));
    const group = createSvgElement('g', '', { transform: `scale(${scale})`, 'font-size': labelSize });
    if (leader !== undefined) group.append(createSvgElement('line', 'map-leader', { ...leader }));
    if (this.#exact) group.append(createSvgElement('circle', 'map-point', { r }));
    group.append(this.#label);
    const drawing = createSvgElement('svg', '', { 'aria-hidden': 'true', width: 1, height: 1 });
    drawing.append(group);
    this.element.replaceChildren(drawing);
  }
}
