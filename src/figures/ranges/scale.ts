import { scaleLinear } from 'd3';

/** A value on the axis, and how many CSS pixels right of it are taken by its mark and its words. */
export type Claimed = readonly [value: number, room: number];

/** A linear axis that starts at 0. */
export interface RangeScale {
  /** Where 0 lies, and the largest value, CSS pixels. */
  readonly left: number;
  readonly right: number;
  /** A value → CSS pixels. */
  readonly at: (value: number) => number;
}

/**
 * A linear axis from 0 at `left` to the largest value, as long as it can be while whatever is right of a value still
 * ends at `end`. CSS pixels. Throws a RangeError where that leaves less than `least` pixels.
 */
export const rangeScale = (claimed: readonly Claimed[], left: number, end: number, least: number): RangeScale => {
  const largest = Math.max(0, ...claimed.map(([value]) => value)) || 1;
  const rights = claimed.map(([value, room]) => {
    if (value > 0) return left + ((end - room - left) * largest) / value;
    return left + room > end ? -Infinity : end;
  });
  const right = Math.min(end, ...rights);
  if (!(right - left >= least)) throw new RangeError(`an axis needs ${least} pixels and has ${Math.round(right - left)}`);
  return { left, right, at: scaleLinear([0, largest], [left, right]) };
};
