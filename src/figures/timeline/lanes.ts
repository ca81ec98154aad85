/** A stretch of an axis, CSS pixels. */
export type Interval = readonly [from: number, to: number];

/** The one or two ranges that an item may take. */
export type Options = readonly (readonly Interval[])[];

/** True where two ranges come nearer than `clear` pixels. */
export function intervalsMeet(a: Interval, b: Interval, clear: number): boolean {
  return a[0] < b[1] + clear && b[0] < a[1] + clear;
}

/** Up to here every combination is tried, 4,096 at most; that takes a few milliseconds. */
const few = 12;

/** How many ranges lie over one another at most: the number of lanes that they need. */
function depthOf(ranges: readonly Interval[], clear: number): number {
  const over = (at: number) => ranges.filter(([from, to]) => from <= at && at < to + clear).length;
  return Math.max(0, ...ranges.map(([from]) => over(from)));
}

function rangesAt(options: Options, sides: readonly number[]): readonly Interval[] {
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
  const meetings = (i: number, range: Interval) =>
    sides.filter((side, j) => j !== i && intervalsMeet(range, options[j]![side]!, clear)).length;
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

/** A mark and the width of its label, along one axis in CSS pixels. */
export interface LaneItem {
  readonly from: number;
  readonly to: number;
  /** Width of the label; 0 for none. */
  readonly text: number;
}

/** Where an item went. */
export interface LanePlace {
  readonly lane: number;
  /** The side of the mark on which its label is; `under`: in the next lane; `none`: wider than the frame, left out. */
  readonly side: 'after' | 'before' | 'under' | 'none';
  /** Start of the label. */
  readonly textFrom: number;
}

/** The frame of the lanes in CSS pixels. */
export interface LaneFrame {
  readonly from: number;
  readonly to: number;
  /** Between a mark and its label. */
  readonly gap: number;
  /** Between neighbours in a lane. */
  readonly clear: number;
}

/** One way to place an item: the space it takes in its lane, and in the lane below. */
interface Choice {
  readonly side: LanePlace['side'];
  readonly textFrom: number;
  readonly here: Interval;
  readonly below?: Interval;
}

function choicesOf({ from, to, text }: LaneItem, frame: LaneFrame): readonly Choice[] {
  const bare: Choice = { side: text === 0 ? 'after' : 'none', textFrom: to, here: [from, to] };
  if (text === 0 || text > frame.to - frame.from) return [bare];
  const after = to + frame.gap;
  const before = from - frame.gap - text;
  const under = Math.min(Math.max(from, frame.from), frame.to - text);
  const beside: Choice[] = [];
  if (after + text <= frame.to) beside.push({ side: 'after', textFrom: after, here: [from, after + text] });
  if (before >= frame.from) beside.push({ side: 'before', textFrom: before, here: [before, to] });
  return beside.length > 0 ? beside : [{ side: 'under', textFrom: under, here: [from, to], below: [under, under + text] }];
}

/**
 * Lays items into few lanes. Once the sides of the labels are picked, each mark with its label is an interval; taken by
 * their starts, each goes into the first lane that is free, which for intervals needs no more lanes than must be. Then a
 * label before its mark moves behind it where its lane has room. A mark with room on neither side has its label in the
 * lane below. The places come in the order of the items, and equal input gives an equal result.
 */
export function packLanes(
  items: readonly LaneItem[],
  frame: LaneFrame,
): { readonly lanes: number; readonly places: readonly LanePlace[] } {
  const options = items.map((item) => choicesOf(item, frame));
  const ranges = options.map((choices) => choices.map(({ here }) => here));
  const sides = pickSides(ranges, frame.clear);
  const picked = options.map((choices, i) => ({ choices, choice: choices[sides[i]!]!, lane: 0 }));
  const order = picked.toSorted((a, b) => a.choice.here[0] - b.choice.here[0]);

  const lanes: Interval[][] = [];
  const isFree = (lane: number, range: Interval | undefined, but?: Interval) =>
    range === undefined || (lanes[lane] ?? []).every((taken) => taken === but || !intervalsMeet(taken, range, frame.clear));
  const take = (lane: number, range: Interval | undefined) => range && (lanes[lane] ??= []).push(range);

  for (const item of order) {
    const { here, below } = item.choice;
    while (!isFree(item.lane, here) || !isFree(item.lane + 1, below)) item.lane += 1;
    take(item.lane, here);
    take(item.lane + 1, below);
  }
  for (const item of order.toReversed()) {
    const { side, here } = item.choice;
    const after = item.choices.find((choice) => choice.side === 'after');
    if (side !== 'before' || !after || !isFree(item.lane, after.here, here)) continue;
    lanes[item.lane] = lanes[item.lane]!.filter((range) => range !== here);
    take(item.lane, after.here);
    item.choice = after;
  }
  return { lanes: lanes.length, places: picked.map(({ choice: { side, textFrom }, lane }) => ({ lane, side, textFrom })) };
}
