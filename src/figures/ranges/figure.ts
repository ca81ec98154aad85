import type { MeasureText } from '../shared/text-width.ts';

/** A number, or a range of numbers, and whose it is. */
export interface RangeRow {
  /** Whose number, or where from. */
  readonly label: string;
  /** What else has to be known of it; empty for nothing. */
  readonly detail: string;
  readonly least: number;
  readonly most: number;
  /** True where it comes from outside the texts. */
  readonly outside: boolean;
  /** The number in words. */
  readonly words: string;
}

/** Rows that can be compared, because they speak of the same. */
export interface RangeGroup {
  readonly name: string;
  /** What else has to be known of it; empty for nothing. */
  readonly detail: string;
  readonly rows: readonly RangeRow[];
}

/** A number to hold the rows against, drawn as a line across all of them. */
export interface RangeReference {
  readonly at: number;
  readonly words: string;
}

/** Everything that the drawing of numbers on one axis needs. */
export interface RangeFigure {
  /**
   * Counts: a dot for a single number, a bar from least to most, a line from 0 to a closed end for "up to" (a least of 0).
   * Lengths: a bar from 0 to `most`, with its words in a column of their own, so that references stay in view.
   */
  readonly draws: 'counts' | 'lengths';
  readonly groups: readonly RangeGroup[];
  readonly references: readonly RangeReference[];
  /** What filled and hollow marks mean; left out where no row is drawn in one of the two ways. */
  readonly key?: { readonly text: string; readonly outside: string } | undefined;
  /** What the axis counts: "kilometres". */
  readonly unit: string;
  readonly format: (value: number) => string;
  /** CSS pixels. */
  readonly width: number;
  /** Type size in CSS pixels. All other measures follow from it. */
  readonly labelSize: number;
  readonly measure: MeasureText;
}

/** Throws a RangeError that names the row, where a number is below 0, not finite, or a range runs backwards. */
export const validateRanges = ({ groups, references }: RangeFigure): void => {
  for (const { label, least, most } of groups.flatMap(({ rows }) => rows)) {
    if (!(least >= 0 && least <= most && most < Infinity))
      throw new RangeError(`${label} is no range above 0: ${least} to ${most}`);
  }
  for (const { words, at } of references) {
    if (!(at >= 0 && at < Infinity)) throw new RangeError(`${words} is no number above 0: ${at}`);
  }
};
