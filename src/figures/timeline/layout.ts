import type { Box } from '../shared/box.ts';
import type { Line, TextLine } from '../shared/svg.ts';
import type { TimelineEvent } from './figure.ts';
import type { Mark } from './mark.ts';

/** A row of the figure (a column where it is vertical): its name, and the thin lines along it. */
export interface RowLayout {
  readonly id: string;
  readonly name: TextLine;
  readonly lines: readonly Line[];
  /** True where no event is drawn in it. */
  readonly empty: boolean;
}

export interface TickLayout {
  readonly line: Line;
  /** Left out where the names of two ticks would touch. */
  readonly label: TextLine | null;
  readonly major: boolean;
}

/** The mark of an event in one row. `centre` is its position across the row; `pieces` are cut at the breaks of the axis. */
export interface MarkLayout extends Mark {
  readonly row: string;
  readonly centre: number;
  readonly pieces: readonly (readonly [from: number, to: number])[];
  readonly box: Box;
}

export interface LabelLayout {
  readonly lines: readonly TextLine[];
  /** How many of the lines are the label; the rest are the date and the places. */
  readonly bold: number;
  /** The point of each line that `x` gives. */
  readonly anchor: 'start' | 'end';
  readonly box: Box;
}

/** What is drawn for one event: in one row, or, where the figure is vertical, in all of them. */
export interface EventLayout {
  readonly event: TimelineEvent;
  readonly marks: readonly MarkLayout[];
  readonly label: LabelLayout | null;
  /** From the marks to the label, where they are far apart. */
  readonly leader: Line | null;
  /** The area that reacts to the pointer. */
  readonly hit: Box;
}

/** The finished arithmetic of the figure; all numbers are CSS pixels from its top left corner. */
export interface TimelineLayout {
  readonly vertical: boolean;
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly rows: readonly RowLayout[];
  /** Where time runs to one scale; `coarse` where a year takes the room of a month or so. */
  readonly stretches: readonly (Box & { readonly coarse: boolean })[];
  readonly ticks: readonly TickLayout[];
  /** The breaks between the stretches. */
  readonly breaks: readonly Box[];
  readonly entries: readonly EventLayout[];
  /** Ids of events whose label is wider than the figure. They keep their mark. */
  readonly unlabelled: readonly string[];
}
