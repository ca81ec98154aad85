import { EDGE_MARGIN, type LabelCandidate } from '../../figures/map/label-candidates.ts';
import { placeLabels } from '../../figures/map/label-placement.ts';
import type { Box } from '../../figures/shared/box.ts';
import type { LineSegment } from '../../figures/shared/line-segment.ts';
import { textWidth } from '../../figures/shared/text-width.ts';

/** A place on the screen: centre and radius, in units of the drawing from the map's top left corner. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where a name is set, relative to its spot: the start, middle or end of its baseline, and a line to a name farther off. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly anchor: LabelCandidate['anchor'];
  readonly leader: LineSegment | undefined;
}

/** What the map shows, in units of the drawing. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  /** What names may not cover. */
  readonly obstacles: readonly Box[];
}

/** Placing more names than this at once would delay a pan noticeably. */
const MAX_NAMES = 40;
/** Two spots nearer to each other than this look like one. */
const MIN_DISTANCE = 2;

/**
 * Places the names of the spots in view, most important first, as `layoutMap` does, so that drawing and live map look alike at
 * first. By id. Left out are names for which there is no room, and those of spots under a more important one.
 */
export function placeNames(
  spots: readonly Spot[],
  { width, height, labelSize, obstacles }: Viewport,
): ReadonlyMap<string, PlacedName> {
  const shown = spots.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const distinct = shown.filter(
    ({ x, y }, n) => !shown.slice(0, n).some((spot) => Math.hypot(spot.x - x, spot.y - y) < MIN_DISTANCE),
  );
  const margin = EDGE_MARGIN * labelSize;
  const { placed } = placeLabels({
    points: distinct
      .slice(0, MAX_NAMES)
      .map(({ id, name, x, y, r }, n) => ({ id, x, y, r, text: name, priority: 1 - n / distinct.length })),
    obstacles,
    frame: { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin },
    size: labelSize,
    measure: textWidth,
  });
  const byId = new Map(distinct.map((spot) => [spot.id, spot]));
  return new Map(
    placed.map(({ id, x, y, anchor, leader }) => {
      const spot = byId.get(id)!;
      return [id, { x: x - spot.x, y: y - spot.y, anchor, leader: leader && relativeTo(spot, leader) }];
    }),
  );
}

const relativeTo = ({ x, y }: Spot, { x1, y1, x2, y2 }: LineSegment): LineSegment => ({
  x1: x1 - x,
  y1: y1 - y,
  x2: x2 - x,
  y2: y2 - y,
});
