import type { LabelCandidate } from '../../figures/map/label-candidates.ts';
import { placeLabels } from '../../figures/map/label-placement.ts';
import type { Box } from '../../figures/shared/box.ts';
import type { LineSegment } from '../../figures/shared/line-segment.ts';
import { textWidth } from '../../figures/shared/text-width.ts';

/** A place as it stands in the window of the map. Pixels of the drawing, from the window's top left corner. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where a name stands beside its place: the start, middle or end of its baseline, and a line to it. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly anchor: LabelCandidate['anchor'];
  readonly leader: LineSegment | undefined;
}

/** The window of the map. Pixels of the drawing. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  /** What no name may cover. */
  readonly obstacles: readonly Box[];
}

/** The radius of a dot, and the air between a name and the edge of the map, in type sizes: those of `draw/map.ts`. */
export const DOT = 0.32;
const MARGIN = 0.25;
/** More names than this at once would take longer than a pan may: the places named least go without. */
const MOST = 40;
/** Pixels between two spots of which the eye sees one. */
const ONE = 2;

/**
 * Places the names of the spots that the window shows, as the drawn map does, so that the first view of both is the same; in
 * the order of their importance. By id, and relative to the spot. A name that can stand nowhere is not among them, nor is
 * that of a spot under a more important one.
 */
export function placeNames(
  spots: readonly Spot[],
  { width, height, labelSize, obstacles }: Window,
): ReadonlyMap<string, PlacedName> {
  const shown = spots.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const seen = shown.filter(({ x, y }, n) => !shown.slice(0, n).some((spot) => Math.hypot(spot.x - x, spot.y - y) < ONE));
  const margin = MARGIN * labelSize;
  const { placed } = placeLabels({
    points: seen.slice(0, MOST).map(({ id, name, x, y, r }, n) => ({ id, x, y, r, text: name, priority: 1 - n / seen.length })),
    obstacles,
    frame: { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin },
    size: labelSize,
    measure: textWidth,
  });
  const byId = new Map(seen.map((spot) => [spot.id, spot]));
  return new Map(
    placed.map(({ id, x, y, anchor, leader }) => {
      const spot = byId.get(id)!;
      return [id, { x: x - spot.x, y: y - spot.y, anchor, leader: leader && shifted(leader, spot) }];
    }),
  );
}

const shifted = ({ x1, y1, x2, y2 }: LineSegment, { x, y }: Spot): LineSegment => ({
  x1: x1 - x,
  y1: y1 - y,
  x2: x2 - x,
  y2: y2 - y,
});
