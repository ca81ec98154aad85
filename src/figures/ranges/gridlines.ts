import type { Box } from '../shared/box.ts';
import type { Line } from '../shared/svg.ts';

/** A vertical interval, CSS pixels. */
export type Band = readonly [top: number, bottom: number];

/** The parts of a vertical line at `x` that lie within the bands and keep `clearance` pixels away from every box. */
export const verticalGridlines = (
  x: number,
  bands: readonly Band[],
  boxes: readonly Box[],
  clearance: number,
): readonly Line[] => {
  let pieces = bands;
  for (const box of boxes) {
    if (x <= box.x - clearance || x >= box.x + box.width + clearance) continue;
    const [top, bottom] = [box.y - clearance, box.y + box.height + clearance];
    pieces = pieces.flatMap(([from, to]): readonly Band[] => [
      [from, Math.min(to, top)],
      [Math.max(from, bottom), to],
    ]);
    pieces = pieces.filter(([from, to]) => from < to);
  }
  return pieces.map(([from, to]): Line => [x, from, x, to]);
};
