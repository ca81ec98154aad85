import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Dossier } from '../core/dossier.ts';
import type { Basemap } from '../figures/basemap/basemap.ts';
import { layoutMap, type MapLayout } from '../figures/map/layout.ts';
import { abroadMapSpec, locatorMapSpec } from '../figures/map/specs.ts';
import { mapSvg } from '../figures/map/svg.ts';

/** Natural Earth's outlines: fine ones round the dossier's own country, coarse ones of what lies farther off. */
export interface Basemaps {
  readonly region: Basemap;
  readonly elsewhere: Basemap;
}

/** A name on the map, its place in pixels from the map's top left corner; `y` is its baseline. */
export interface MapName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** False for the name of a country. */
  readonly place: boolean;
}

/** The small map of a card: its outlines and dots as an SVG file without letters, and the letters apart. CSS pixels. */
export interface CardMap {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly names: readonly MapName[];
}

const colours = `
.map-sea { fill: #dfe9ec; }
.map-land { fill: #f1efe9; stroke: #b9bcb6; stroke-width: 1; }
.map-home { fill: #ffffff; stroke: #b9bcb6; stroke-width: 1; }
.map-border { fill: none; stroke: #b9bcb6; stroke-width: 1; }
.map-point { fill: #b3261e; }
.map-circle { fill: #b3261e; fill-opacity: 0.15; stroke: #b3261e; stroke-dasharray: 4 3; }
.map-leader { stroke: #5c626c; }
`;

/** The widths that a card leaves for a map of the coast, and for the larger, squarer one of what lies beyond. */
const widths = { home: 440, abroad: 300 } as const;
/** The most of a card's 630 pixels that a map takes: the words are above it. */
const maxHeight = 300;
const labelSize = 19;

/** A map of a width, or narrower where it would be too tall. CSS pixels. */
function fitMap(draw: (width: number) => MapLayout, width: number, tallest: number): MapLayout {
  const layout = draw(width);
  return layout.height <= tallest ? layout : draw(Math.floor((width * tallest) / layout.height));
}

/** The drawing without its letters, which the setter of the card draws in the right face, and without links. */
function outlines(layout: MapLayout): string {
  const drawn = mapSvg(layout, { prefix: 'map', title: '', href: () => undefined });
  visit(drawn, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined || (node.tagName !== 'text' && node.tagName !== 'title')) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  const file: Element = {
    ...drawn,
    properties: { xmlns: 'http://www.w3.org/2000/svg', viewBox: drawn.properties['viewBox'] },
    children: [s('style', colours), ...drawn.children],
  };
  return toHtml(file, { space: 'svg', closeEmptyElements: true, characterReferences: { useNamedReferences: false } });
}

/**
 * A map of these places: of the coast where one of them lies on it, else of what lies beyond. Nothing where none of them has a
 * position on either. A place whose name finds no room is left out: a dot without a name says nothing. No map is higher than `tallest`
 * CSS pixels.
 */
export function mapOfPlaces(
  ids: readonly string[],
  dossier: Dossier,
  { region, elsewhere }: Basemaps,
  tallest = maxHeight,
): CardMap | undefined {
  const only = new Set(ids);
  const countries = [dossier.site.map.home];
  const home = (width: number) =>
    layoutMap({ ...locatorMapSpec(dossier, region, { width, labelSize, only, detail: 1.5 }), countries });
  const abroad = (width: number) => layoutMap(abroadMapSpec(dossier, elsewhere, { width, labelSize, only }));
  for (const [draw, width] of [[home, widths.home] as const, [abroad, widths.abroad] as const]) {
    const whole = fitMap(draw, width, tallest);
    const layout = { ...whole, points: whole.points.filter(({ label }) => label !== undefined) };
    if (layout.points.length === 0) continue;
    return {
      svg: outlines(layout),
      width: layout.width,
      height: layout.height,
      labelSize,
      names: [
        ...layout.countries.map(({ text, x, y }) => ({ text, x, y, anchor: 'middle' as const, place: false })),
        ...layout.points.flatMap(({ label }) =>
          label === undefined ? [] : [{ text: label.text, x: label.x, y: label.y, anchor: label.anchor, place: true }],
        ),
      ],
    };
  }
  return undefined;
}
