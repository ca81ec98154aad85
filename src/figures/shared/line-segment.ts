import type { Box } from './box.ts';

/** A straight line between two positions in CSS pixels. */
export interface LineSegment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The smallest box that holds a line. */
export const boundsOf = ({ x1, y1, x2, y2 }: LineSegment): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

/** True where a line comes nearer to a centre than `r` pixels. */
export function crossesCircle({ x1, y1, x2, y2 }: LineSegment, x: number, y: number, r: number): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x1 + along * dx - x) ** 2 + (y1 + along * dy - y) ** 2 < r * r;
}

/** True where a line runs through the inside of a box (Y.-D. Liang and B. A. Barsky, ACM Transactions on Graphics 3(1), 1984). */
export function crossesBox({ x1, y1, x2, y2 }: LineSegment, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, x, x + width],
    [y1, y2 - y1, y, y + height],
  ] as const) {
    if (step === 0 && (start <= low || start >= high)) return false;
    if (step === 0) continue;
    const [enter, leave] =
      step > 0 ? [(low - start) / step, (high - start) / step] : [(high - start) / step, (low - start) / step];
    from = Math.max(from, enter);
    to = Math.min(to, leave);
  }
  return from < to;
}

/** True where two lines cross or touch; not for lines that lie along each other. */
export function crossesSegment(a: LineSegment, b: LineSegment): boolean {
  const [ax, ay, bx, by] = [a.x2 - a.x1, a.y2 - a.y1, b.x2 - b.x1, b.y2 - b.y1];
  const across = ax * by - ay * bx;
  if (across === 0) return false;
  const t = ((b.x1 - a.x1) * by - (b.y1 - a.y1) * bx) / across;
  const u = ((b.x1 - a.x1) * ay - (b.y1 - a.y1) * ax) / across;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1;
}
