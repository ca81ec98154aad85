import { bisector } from 'd3';

/** A moment, milliseconds since 1970 UTC, and where it is drawn, in CSS pixels. */
export type Knot = readonly [ms: number, px: number];

const byTime = bisector((knot: Knot) => knot[0]);

/**
 * A scale that stretches where much happens: straight between the knots, and clamped to the first and the last. The knots
 * come in order of time; of several at one moment the last counts. Throws a RangeError for an empty list.
 */
export function elasticScale(knots: readonly Knot[]): (ms: number) => number {
  if (knots.length === 0) throw new RangeError('an elastic scale needs a knot');
  return (ms) => {
    const i = byTime.right(knots, ms);
    const after = knots[i];
    const before = knots[i - 1] ?? after!;
    if (!after || after === before) return before[1];
    return before[1] + ((after[1] - before[1]) * (ms - before[0])) / (after[0] - before[0]);
  };
}
