import type { Box } from '../shared/box.ts';
import type { Line, TextLine } from '../shared/svg.ts';
import type { EventLayout, LabelLayout, MarkLayout, RowLayout, TickLayout, TimelineLayout } from './layout.ts';

const fades = { start: 'end', end: 'start', both: 'both', none: 'none' } as const;

/**
 * A layout for a page that runs from right to left: what was at the left is at the right. Texts keep their anchor, because
 * the start of a text that runs from right to left is its right end.
 */
export function mirror(layout: TimelineLayout): TimelineLayout {
  const { vertical, width } = layout;
  const flip = (x: number) => width - x;
  const box = (from: Box): Box => ({ ...from, x: flip(from.x + from.width) });
  const line = ([x1, y1, x2, y2]: Line): Line => [flip(x1), y1, flip(x2), y2];
  const text = (from: TextLine): TextLine => ({ ...from, x: flip(from.x) });
  const span = ([from, to]: readonly [number, number]): readonly [number, number] => [flip(to), flip(from)];
  const label = (from: LabelLayout): LabelLayout => ({ ...from, lines: from.lines.map(text), box: box(from.box) });
  const row = (from: RowLayout): RowLayout => ({ ...from, name: text(from.name), lines: from.lines.map(line) });
  const tick = (from: TickLayout): TickLayout => ({ ...from, line: line(from.line), label: from.label && text(from.label) });
  // Along a vertical axis time runs down in every language.
  const mark = (from: MarkLayout): MarkLayout => {
    if (vertical) return { ...from, centre: flip(from.centre), box: box(from.box) };
    const [start, end] = span([from.from, from.to]);
    return {
      ...from,
      from: start,
      to: end,
      fade: fades[from.fade],
      round: [from.round[1], from.round[0]],
      sure: from.sure && span(from.sure),
      pieces: from.pieces.map(span).toReversed(),
      box: box(from.box),
    };
  };
  const entry = (from: EventLayout): EventLayout => ({
    ...from,
    marks: from.marks.map(mark),
    label: from.label && label(from.label),
    leader: from.leader && line(from.leader),
    hit: box(from.hit),
  });
  return {
    ...layout,
    rows: layout.rows.map(row),
    // In the order of their places, from which the zigzags between them are drawn.
    stretches: (vertical ? layout.stretches : layout.stretches.toReversed()).map((from) => ({ ...from, ...box(from) })),
    ticks: layout.ticks.map(tick),
    breaks: layout.breaks.map(box),
    entries: layout.entries.map(entry),
  };
}
