import type { GeoStream } from 'd3';

/** Corners on a whole-number grid. */
type Corners = (readonly [x: number, y: number])[];

/**
 * The data of an SVG path for what is streamed, in the shortest form: rounded to `digits` decimals of a pixel, relative,
 * without corners that rounding has made one or put on a straight line, and without closed shapes that are smaller than
 * `smallest` pixels squared. Rounding does the same to both sides of a border, so none opens. Empty when nothing is left.
 */
export function pathOf(stream: (sink: GeoStream) => void, digits: number, smallest: number): string {
  const unit = 10 ** digits;
  let corners: Corners = [];
  let ring = false;
  let at: readonly [number, number] = [0, 0];
  let data = '';

  const end = (): void => {
    const shape = tidy(corners, ring);
    if (shape.length < (ring ? 3 : 2) || (ring && area(shape) < smallest * unit * unit)) return;
    const steps = shape.map((corner) => {
      const step = [corner[0] - at[0], corner[1] - at[1]] as const;
      at = corner;
      return step;
    });
    data += `m${steps.map((step) => numbers(step, unit)).join(' ')}`.replaceAll(' -', '-');
    // A closed ring leaves the pen where it began.
    if (ring) [data, at] = [`${data}z`, shape[0] ?? at];
  };

  stream({
    point: (x, y) => void corners.push([Math.round(x * unit), Math.round(y * unit)]),
    lineStart: () => void (corners = []),
    lineEnd: end,
    polygonStart: () => void (ring = true),
    polygonEnd: () => void (ring = false),
    sphere: () => undefined,
  });
  return data;
}

/** A step in grid units as pixels: `1.5 -.2`. */
const numbers = (step: readonly number[], unit: number): string =>
  step.map((n) => String(n / unit).replace(/^(-?)0\./, '$1.')).join(' ');

/** Without repeated corners and without those on the straight line between their neighbours. */
function tidy(corners: Corners, ring: boolean): Corners {
  const kept: Corners = [];
  for (const corner of ring ? [...corners, ...corners.slice(0, 1)] : corners) {
    const [before, last] = kept.slice(-2);
    if (before !== undefined && last !== undefined && onTheWay(before, last, corner)) kept.pop();
    const end = kept.at(-1);
    if (end?.[0] !== corner[0] || end[1] !== corner[1]) kept.push(corner);
  }
  return ring ? kept.slice(0, -1) : kept;
}

type Corner = Corners[number];

/** True where b lies on the straight line from a to c, between them. */
const onTheWay = (a: Corner, b: Corner, c: Corner): boolean =>
  (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]) &&
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) > 0;

/** The shoelace formula, in grid units squared. */
const area = (ring: Corners): number =>
  Math.abs(ring.reduce((sum, [x, y], n) => sum + (ring.at(n - 1)?.[0] ?? 0) * y - x * (ring.at(n - 1)?.[1] ?? 0), 0)) / 2;
