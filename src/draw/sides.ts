/** A stretch of an axis, CSS pixels. */
export type Range = readonly [from: number, to: number];

/** True where two ranges come nearer than `clear` pixels. */
export const meet = (a: Range, b: Range, clear: number): boolean => a[0] < b[1] + clear && b[0] < a[1] + clear;

/** Up to here every combination is tried: 2 to the 12th takes some milliseconds. */
const FEW = 12;

/** How many ranges lie over one another at most: the number of lanes that they need. */
const depthOf = (ranges: readonly Range[], clear: number): number =>
  ranges.reduce((deepest, [start]) => Math.max(deepest, ranges.filter(([from, to]) => from <= start && start < to + clear).length), 0);

const everyWay = (options: readonly (readonly Range[])[], clear: number): number[] => {
  let best = { sides: options.map(() => 0), cost: Infinity };
  for (let mask = 0; mask < 1 << options.length; mask += 1) {
    const sides = options.map((_, i) => (mask >> i) & 1);
    if (sides.some((side, i) => side >= (options[i]?.length ?? 0))) continue;
    const moved = sides.filter((side) => side === 1).length;
    const cost = depthOf(options.flatMap((choices, i) => choices.slice(sides[i], (sides[i] ?? 0) + 1)), clear) * 100 + moved;
    if (cost < best.cost) best = { sides, cost };
  }
  return best.sides;
};

const byTurns = (options: readonly (readonly Range[])[], clear: number): number[] => {
  const sides = options.map(() => 0);
  const at = (i: number, side: number) => options[i]?.[side];
  const meetings = (i: number, range: Range) =>
    sides.filter((side, j) => {
      const other = at(j, side);
      return j !== i && other !== undefined && meet(range, other, clear);
    }).length;
  for (let moved = true; moved; ) {
    moved = false;
    sides.forEach((side, i) => {
      const [now, other] = [at(i, side), at(i, 1 - side)];
      if (!now || !other || meetings(i, other) >= meetings(i, now)) return;
      sides[i] = 1 - side;
      moved = true;
    });
  }
  return sides;
};

/**
 * Picks one of the one or two ranges that each item may take, so that they need few lanes: 0 for its first choice, 1 for
 * its second. For few items the answer is the best there is, with as many first choices as it allows; for many, each in
 * turn goes where it meets fewer others, until no move helps.
 */
export const pickSides = (options: readonly (readonly Range[])[], clear: number): readonly number[] =>
  options.length <= FEW ? everyWay(options, clear) : byTurns(options, clear);
