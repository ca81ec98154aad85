import { wrapText } from '../shared/wrap.ts';
import type { TimelineFigure, TimelineEvent } from './figure.ts';

/** The words of an event in the vertical figure, broken into lines. */
export interface EventText {
  /** How many of the lines are its label; the rest are its date and places. */
  readonly bold: number;
  readonly lines: readonly string[];
}

/** Breaks the label of an event, its date and its places into lines of at most `width` CSS pixels. Date and places share one where they can. */
export function wrapEventText(
  event: TimelineEvent,
  { rows, labelSize, measure, phrases }: TimelineFigure,
  width: number,
): EventText {
  const label = wrapText(event.label, width, (part) => measure(part, labelSize, 600));
  const small = (text: string) => wrapText(text, width, (part) => measure(part, labelSize));
  const where =
    event.where ??
    rows
      .filter(({ id }) => event.rows.includes(id))
      .map((row) => row.name)
      .join(phrases.site.comma);
  const together = small(`${event.dateWords} · ${where}`);
  return {
    bold: label.length,
    lines: [...label, ...(together.length === 1 ? together : [...small(event.dateWords), ...small(where)])],
  };
}
