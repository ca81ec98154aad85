/** A range of a text, offsets in UTF-16 code units, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A flat piece of a text, and every range that covers it, in the order in which they were given. */
export interface Segment<T extends Range> extends Range {
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
export function segment<T extends Range>(length: number, ranges: readonly T[]): readonly Segment<T>[] {
  for (const { start, end } of ranges) {
    if (start < 0 || end > length || start >= end) throw new RangeError(`${start}–${end} is not a range of a text of ${length}`);
  }
  const cuts = [...new Set([0, length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const covers = ranges.filter((range) => range.start <= start && range.end >= end);
    return { start, end, covers, starts: covers.filter((range) => range.start === start), ends: covers.filter((range) => range.end === end) };
  });
}
