import type { Country } from './basemap.ts';
import { overlap, within, type Box } from './box.ts';
import { boxOf } from './candidate.ts';
import type { Measure } from './figure.ts';
import type { Frame } from './projection.ts';

/** The name of a sea or a country, set in the middle of its baseline. CSS pixels. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** What has to be known to set names on a sheet. */
export interface NameSpec {
  readonly frame: Frame;
  /** The countries that the map shows. */
  readonly countries: readonly Country[];
  /** What no name may cover. */
  readonly obstacles: readonly Box[];
  /** Type size in CSS pixels. */
  readonly size: number;
  readonly measure: Measure;
}

/** Between a name and the edge of the map, in type sizes. */
const MARGIN = 0.6;

/** A name at a place on the sheet, free or not. */
export const nameAt = (text: string, x: number, y: number, { size, measure }: NameSpec): Name => ({
  text,
  x,
  y,
  box: boxOf(x, y, 'middle', measure(text, size), size),
});

/** True where a box keeps clear of the sheet's edge and of all obstacles. */
export const isFree = (box: Box, { frame: { width, height }, size, obstacles }: NameSpec): boolean => {
  const edge = MARGIN * size;
  return (
    within(box, { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge }) &&
    !obstacles.some((other) => overlap(box, other))
  );
};
