/** A range of a text, offsets in UTF-16 code units, end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A flat piece of a text, and every range that covers it, in the order in which they were given. */
export interface Segment<T extends TextRange> extends TextRange {
  readonly covers: readonly T[];
  /** The ranges whose first piece this is. */
  readonly starts: readonly T[];
  /** The ranges whose last piece this is. */
  readonly ends: readonly T[];
}

/**
 * Cuts a text of `length` code units at every range's ends, so that ranges that overlap become pieces that do not. The
 * pieces follow each other without a gap and together are the text. A range that is empty, or reaches outside, is a
 * RangeError. A text of length 0 gives no piece.
 */
export function segmentText<T extends TextRange>(length: number, ranges: readonly T[]): readonly Segment<T>[] {
  const spans = ranges.map(({ start, end }) => ({ start, end }));
  for (const { start, end } of spans) {
    if (!(start >= 0 && start < end && end <= length))
      throw new RangeError(`${start}–${end} is not a range of a text of ${length}`);
  }
  const starting = Map.groupBy(spans.keys(), (index) => spans[index]!.start);
  const cuts = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  // What covers the piece in hand: ranges are looked at where they begin and while they last, never all for each piece.
  let open: readonly number[] = [];
  return cuts.slice(0, -1).map((start, cut) => {
    const end = cuts[cut + 1]!;
    const first = starting.get(start) ?? [];
    open = [...open.filter((index) => spans[index]!.end > start), ...first].sort((a, b) => a - b);
    const of = (indices: readonly number[]) => indices.map((index) => ranges[index]!);
    return { start, end, covers: of(open), starts: of(first), ends: of(open.filter((index) => spans[index]!.end === end)) };
  });
}
