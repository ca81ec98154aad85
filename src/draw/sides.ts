/** A stretch of an axis, CSS pixels. */
export type Range = readonly [from: number, to: number];

/** The one or two ranges that an item may take. */
export type Options = readonly (readonly Range[])[];

/** True where two ranges come nearer than `clear` pixels. */
export function meet(a: Range, b: Range, clear: number): boolean {
  return a[0] < b[1] + clear && b[0] < a[1] + clear;
}

/** Up to here every combination is tried, 4,096 at most; that takes a few milliseconds. */
const few = 12;

/** How many ranges lie over one another at most: the number of lanes that they need. */
function depthOf(ranges: readonly Range[], clear: number): number {
  const over = (at: number) => ranges.filter(([from, to]) => from <= at && at < to + clear).length;
  return Math.max(0, ...ranges.map(([from]) => over(from)));
}

function rangesAt(options: Options, sides: readonly number[]): readonly Range[] {
  return options.map((ranges, i) => ranges[sides[i]!]!);
}

function bestOfAll(options: Options, clear: number): readonly number[] {
  let best = { sides: options.map(() => 0), cost: Infinity };
  for (let mask = 0; mask < 2 ** options.length; mask += 1) {
    const sides = options.map((_, i) => (mask >> i) & 1);
    if (options.some((ranges, i) => ranges[sides[i]!] === undefined)) continue;
    const cost = depthOf(rangesAt(options, sides), clear) * (few + 1) + sides.filter((side) => side === 1).length;
    if (cost < best.cost) best = { sides, cost };
  }
  return best.sides;
}

function byTurns(options: Options, clear: number): readonly number[] {
  const firsts = options.map(() => 0);
  const sides = [...firsts];
  const meetings = (i: number, range: Range) =>
    sides.filter((side, j) => j !== i && meet(range, options[j]![side]!, clear)).length;
  for (let moved = true; moved;) {
    moved = false;
    for (const [i, ranges] of options.entries()) {
      const other = ranges[1 - sides[i]!];
      if (other === undefined || meetings(i, other) >= meetings(i, ranges[sides[i]!]!)) continue;
      sides[i] = 1 - sides[i]!;
      moved = true;
    }
  }
  // Fewer meetings are mostly fewer lanes, but not always.
  const depth = (some: readonly number[]) => depthOf(rangesAt(options, some), clear);
  return depth(sides) < depth(firsts) ? sides : firsts;
}

/**
 * Picks a range for each item, so that together they need few lanes: 0 for its first, 1 for its second. For few items the
 * answer is the best there is, with as many firsts as it allows; for many, each in turn goes where it meets fewer others,
 * until no move helps, unless all firsts do as well.
 */
export function pickSides(options: Options, clear: number): readonly number[] {
  return options.length <= few ? bestOfAll(options, clear) : byTurns(options, clear);
}
