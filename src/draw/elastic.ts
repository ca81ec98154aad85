import { bisector } from 'd3';

/** A moment, milliseconds since 1970 UTC, and where it is drawn, in CSS pixels. */
export type Knot = readonly [ms: number, px: number];

const byTime = bisector((knot: Knot) => knot[0]);

/**
 * A scale that stretches where much happens: straight between the knots, clamped to the first and the last, the last of
 * several knots at one moment. Knots come in order of time. Throws a RangeError where there is none.
 */
export const elasticScale = (knots: readonly Knot[]): ((ms: number) => number) => {
  const ends = [knots[0], knots.at(-1)] as const;
  if (!ends[0] || !ends[1]) throw new RangeError('an elastic scale needs a knot');
  const [, last] = ends;
  return (ms) => {
    const i = byTime.right(knots, ms);
    const before = knots[i - 1] ?? ends[0];
    const after = knots[i] ?? last;
    if (ms <= before[0] || after[0] <= before[0]) return before[1];
    return before[1] + ((after[1] - before[1]) * (ms - before[0])) / (after[0] - before[0]);
  };
};
