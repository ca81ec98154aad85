import type { GeoContext } from 'd3';

/** A corner on a grid of whole numbers. */
type Corner = readonly [x: number, y: number];

/**
 * A context for `geoPath` that writes SVG path data in the shortest form: relative, rounded to `digits` decimals of a pixel, without
 * corners that rounding moved onto another or onto the straight line between their neighbours, and without closed shapes smaller
 * than `minArea` square pixels. Rounding moves both sides of a border alike, so no gap opens. d3's own path string is absolute and
 * keeps all corners: with it, the page of the map is a third larger after compression (see decision 0012).
 */
export class CompactPath implements GeoContext {
  readonly #unit: number;
  readonly #minArea: number;
  #corners: Corner[] = [];
  #pen: Corner = [0, 0];
  #data = '';

  constructor(digits: number, minArea: number) {
    this.#unit = 10 ** digits;
    this.#minArea = minArea * this.#unit ** 2;
  }

  beginPath(): void {
    this.#data = '';
  }

  moveTo(x: number, y: number): void {
    this.#write(false);
    this.lineTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#corners.push([Math.round(x * this.#unit), Math.round(y * this.#unit)]);
  }

  closePath(): void {
    this.#write(true);
  }

  /** `geoPath` calls this for points only. Markers draw those, so a point in a path is a mistake. */
  arc(): void {
    throw new TypeError('CompactPath draws lines and areas, not points');
  }

  /** The path data so far; empty where nothing is left. */
  toString(): string {
    this.#write(false);
    return this.#data;
  }

  #write(isRing: boolean): void {
    const shape = simplify(this.#corners, isRing);
    this.#corners = [];
    if (shape.length < (isRing ? 3 : 2) || (isRing && area(shape) < this.#minArea)) return;
    const steps = shape.map((corner) => {
      const step = [corner[0] - this.#pen[0], corner[1] - this.#pen[1]] as const;
      this.#pen = corner;
      return step;
    });
    this.#data += `m${steps.map((step) => this.#format(step)).join(' ')}`.replaceAll(' -', '-');
    if (!isRing) return;
    this.#data += 'z';
    // Closing a ring takes the pen back to where it began.
    this.#pen = shape[0]!;
  }

  /** A step in grid units as pixels, without the zero before a decimal point: `1.5 -.2`. */
  #format(step: Corner): string {
    return step.map((value) => String(value / this.#unit).replace(/^(-?)0\./, '$1.')).join(' ');
  }
}

/** Drops repeated corners and those on the straight line between their neighbours. */
function simplify(corners: readonly Corner[], isRing: boolean): Corner[] {
  const kept: Corner[] = [];
  for (const corner of isRing ? [...corners, ...corners.slice(0, 1)] : corners) {
    const [before, last] = kept.slice(-2);
    if (before !== undefined && last !== undefined && isBetween(last, before, corner)) kept.pop();
    const end = kept.at(-1);
    if (end?.[0] !== corner[0] || end[1] !== corner[1]) kept.push(corner);
  }
  return isRing ? kept.slice(0, -1) : kept;
}

/** Whether a corner lies on the straight line from a to b, between them. */
const isBetween = (corner: Corner, a: Corner, b: Corner): boolean =>
  (corner[0] - a[0]) * (b[1] - corner[1]) === (corner[1] - a[1]) * (b[0] - corner[0]) &&
  (corner[0] - a[0]) * (b[0] - corner[0]) + (corner[1] - a[1]) * (b[1] - corner[1]) > 0;

/** The area of a ring by the shoelace formula, in grid units squared. */
const area = (ring: readonly Corner[]): number =>
  Math.abs(ring.reduce((sum, [x, y], n) => sum + (ring.at(n - 1)?.[0] ?? 0) * y - x * (ring.at(n - 1)?.[1] ?? 0), 0)) / 2;
