import { meet, pickSides, type Range } from './sides.ts';

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
  /** The side of the mark on which its label stands; `under`: in the next lane; `none`: wider than the frame, left out. */
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

/** A way to lay one item down: what it takes in its lane, and what in the lane below. */
interface Choice {
  readonly side: LanePlace['side'];
  readonly textFrom: number;
  readonly here: Range;
  readonly below?: Range;
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

  const lanes: Range[][] = [];
  const isFree = (lane: number, range: Range | undefined, but?: Range) =>
    range === undefined || (lanes[lane] ?? []).every((taken) => taken === but || !meet(taken, range, frame.clear));
  const take = (lane: number, range: Range | undefined) => range && (lanes[lane] ??= []).push(range);

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
