import type { Country } from '../basemap/basemap.ts';
import { type Box, boxesOverlap, isInside } from '../shared/box.ts';
import type { MeasureText } from '../shared/text-width.ts';
import { textBox } from './label-candidates.ts';
import type { MapFrame } from './projection.ts';

/** The name of a sea or a country, centred at (`x`, `y`) on its baseline. CSS pixels. */
export interface MapName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** What names on a map are placed with. */
export interface NamePlacement {
  readonly frame: MapFrame;
  /** The countries that the map shows. */
  readonly countries: readonly Country[];
  /** What no name may cover. */
  readonly obstacles: readonly Box[];
  /** Type size in CSS pixels. */
  readonly size: number;
  readonly measure: MeasureText;
}

/** Between a name and the edge of the map, in type sizes. */
const MARGIN = 0.6;

/** A name at a position on the map, free or not. */
export const nameAt = (text: string, x: number, y: number, { size, measure }: NamePlacement): MapName => ({
  text,
  x,
  y,
  box: textBox({ x, y, anchor: 'middle', width: measure(text, size), size }),
});

/** Whether a box keeps clear of the map's edge and of all obstacles. */
export const isFree = (box: Box, { frame: { width, height }, size, obstacles }: NamePlacement): boolean => {
  const edge = MARGIN * size;
  return (
    isInside(box, { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge }) &&
    !obstacles.some((other) => boxesOverlap(box, other))
  );
};
