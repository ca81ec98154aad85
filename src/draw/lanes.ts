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

type Range = readonly [from: number, to: number];

/** A way to lay one item down: what it takes in its lane, and what in the lane below. */
interface Choice {
  readonly side: LanePlace['side'];
  readonly textFrom: number;
  readonly here: Range;
  readonly below?: Range;
}

const choicesOf = ({ from, to, text }: LaneItem, frame: LaneFrame): readonly Choice[] => {
  const bare: Choice = { side: text === 0 ? 'after' : 'none', textFrom: to, here: [from, to] };
  if (text === 0 || text > frame.to - frame.from) return [bare];
  const after = to + frame.gap;
  const before = from - frame.gap - text;
  const under = Math.min(Math.max(from, frame.from), frame.to - text);
  const beside: Choice[] = [];
  if (after + text <= frame.to) beside.push({ side: 'after', textFrom: after, here: [from, after + text] });
  if (before >= frame.from) beside.push({ side: 'before', textFrom: before, here: [before, to] });
  return beside.length > 0 ? beside : [{ side: 'under', textFrom: under, here: [from, to], below: [under, under + text] }];
};

const isFree = (lane: readonly Range[] | undefined, [from, to]: Range, clear: number) =>
  lane === undefined || lane.every((taken) => to + clear <= taken[0] || taken[1] + clear <= from);

const sideOf = (item: number, { side, textFrom }: Choice, lane: number) => [item, { lane, side, textFrom }] as const;

/**
 * Lays items into few lanes. Each lane takes, of all that is left, what ends first and still fits, label included: the
 * greedy answer to interval scheduling, here with two choices for the side of the label. Afterwards a label that stands
 * before its mark though there is room behind it is moved there. A mark with room on neither side has its label in the
 * lane below. Equal input gives an equal result.
 */
export const packLanes = (items: readonly LaneItem[], frame: LaneFrame): { readonly lanes: number; readonly places: readonly LanePlace[] } => {
  const choices = items.flatMap((item, i) => choicesOf(item, frame).map((choice) => ({ item: i, ...choice })));
  let pending = choices.toSorted((a, b) => a.here[1] - b.here[1] || a.item - b.item);
  const placed = new Map<number, LanePlace>();
  let seeds: Range[] = [];
  let lane = 0;
  for (; pending.length > 0 || seeds.length > 0; lane += 1) {
    const taken: Range[] = seeds;
    const next: Range[] = [];
    const chosen: (Choice & { readonly item: number })[] = [];
    for (const choice of pending) {
      if (chosen.some(({ item }) => item === choice.item) || !isFree(taken, choice.here, frame.clear)) continue;
      if (choice.below && !isFree(next, choice.below, frame.clear)) continue;
      taken.push(choice.here);
      if (choice.below) next.push(choice.below);
      chosen.push(choice);
    }
    for (const choice of chosen.toReversed()) {
      const after = choices.find(({ item, side }) => item === choice.item && side === 'after');
      const others = taken.filter((range) => range !== choice.here);
      const best = after && after !== choice && isFree(others, after.here, frame.clear) ? after : choice;
      taken.splice(taken.indexOf(choice.here), 1, best.here);
      placed.set(...sideOf(choice.item, best, lane));
    }
    const done = new Set(chosen.map(({ item }) => item));
    pending = pending.filter(({ item }) => !done.has(item));
    seeds = next;
  }
  return { lanes: lane, places: items.map((_, i) => placed.get(i) as LanePlace) };
};
