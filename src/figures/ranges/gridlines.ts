import type { Box } from '../shared/box.ts';
import type { Line } from '../timeline/layout.ts';

/** A stretch from top to bottom, CSS pixels. */
export type Band = readonly [top: number, bottom: number];

/** The pieces of an upright line at `x` that lie in the bands and keep `air` pixels away from every box. */
export const verticalGridlines = (x: number, bands: readonly Band[], boxes: readonly Box[], air: number): readonly Line[] => {
  let pieces = bands;
  for (const box of boxes) {
    if (x <= box.x - air || x >= box.x + box.width + air) continue;
    const [top, bottom] = [box.y - air, box.y + box.height + air];
    pieces = pieces.flatMap(([from, to]): readonly Band[] => [
      [from, Math.min(to, top)],
      [Math.max(from, bottom), to],
    ]);
    pieces = pieces.filter(([from, to]) => from < to);
  }
  return pieces.map(([from, to]): Line => [x, from, x, to]);
};
