import { mirror } from './mirror.ts';
import { splitAtBreaks } from './breaks.ts';
import { type EventText, wrapEventText } from './event-text.ts';
import { validateTimeline, type TimelineFigure, type TimelineEvent, isOneDay } from './figure.ts';
import type { EventLayout, TimelineLayout, MarkLayout, RowLayout, TickLayout } from './layout.ts';
import { layoutMark, type MarkAxis } from './mark.ts';
import { timeScale } from './time-scale.ts';
import { type Column, type Columns, layoutColumns } from './vertical-columns.ts';
import { layoutFlow, type Flow, sequenceItems } from './vertical-sequence.ts';

/** Measures of the vertical figure as multiples of the label's type size. */
const line = 1.24;
const name = 1.25;
const tick = 1.5;
const gap = 0.65;
const broken = 1.4;
const fade = 1.7;
const baseline = 0.35;
/** Half the height of the mark's head, which is as high as the letters beside it. */
const head = 0.35;
/** The part of the width that the columns may take, so that the words keep the larger one. */
const strip = 0.42;
/** Marks may be a little wider than their lane: neighbours are hardly ever both of the largest size. */
const size = 1.45;
/** Left of the columns, for the zigzag of a break. */
const margin = 0.35;

/** The columns and the flow of time that marks are laid out in; `em` is the type size in CSS pixels. */
interface VerticalFrame {
  readonly columns: Columns;
  readonly flow: Flow;
  readonly em: number;
}

function layoutMarks(event: TimelineEvent, middle: number, frame: VerticalFrame): readonly MarkLayout[] {
  const {
    columns: { columns, pitch },
    flow: { at, stretches, bottom },
    em,
  } = frame;
  const level = (ms: number) => {
    if (isOneDay(event)) return middle;
    if (event.earliest === null) return middle + head * em;
    return ms <= event.earliest ? middle - head * em : Math.max(middle + head * em, at(ms));
  };
  const [first, last] = [stretches[0]!, stretches.at(-1)!];
  const room: MarkAxis = {
    at: level,
    from: first.start,
    to: bottom,
    domain: [first.from, last.to],
    fade: fade * em,
    size: size * pitch,
  };
  const mark = layoutMark(event, room);
  const own = (column: Column) => column.lanes.has(event);
  return columns.filter(own).map(({ row, x, lanes }) => {
    const centre = margin * em + x + lanes.get(event)! * pitch;
    return {
      ...mark,
      row: row.id,
      centre,
      pieces: mark.shape === 'bar' ? splitAtBreaks(mark.from, mark.to, stretches) : [[mark.from, mark.to]],
      box: { x: centre - mark.thick / 2, y: mark.from, width: mark.thick, height: mark.to - mark.from },
    };
  });
}

/**
 * Lays out the figure for a narrow screen: time runs down, the rows become columns, and every event is written out beside them with
 * its date and places. The scale is elastic, so that each mark is level with its words; years and months are labelled where they
 * begin. No label is left out. Throws what `validateTimeline` throws.
 */
export function layoutVertical(figure: TimelineFigure): TimelineLayout {
  validateTimeline(figure);
  const { width, labelSize: em, rows, spans } = figure;
  const items = sequenceItems(figure, timeScale(spans, width, 0, figure.phrases.formats).ticks);
  const all = layoutColumns(rows, items, em, strip * width);
  const [left, right] = [margin * em, margin * em + all.width];
  const textX = right + 0.8 * em;
  const texts = items.map((item): EventText =>
    item.kind === 'event' ? wrapEventText(item.event, figure, width - textX) : { bold: 0, lines: [] },
  );
  const high = { top: (rows.length * name + 0.6) * em, tick: tick * em, break: broken * em, line: line * em, gap: gap * em };
  const lines = texts.map((text) => text.lines.length);
  const flowed = layoutFlow(items, lines, spans, high);
  const { stretches, bottom } = flowed;

  const entries = items.flatMap((item, i): EventLayout[] => {
    if (item.kind !== 'event') return [];
    const y = flowed.middles[i]!;
    const marks = layoutMarks(item.event, y, { columns: all, flow: flowed, em });
    const box = { x: textX, y: y - (line * em) / 2, width: width - textX, height: lines[i]! * line * em };
    const words = texts[i]!.lines.map((text, n) => ({ text, x: textX, y: y + (n * line + baseline) * em }));
    const from = Math.min(...marks.map((mark) => mark.box.x + mark.box.width));
    return [
      {
        event: item.event,
        marks,
        label: { lines: words, bold: texts[i]!.bold, anchor: 'start', box },
        leader: [from + 2, y, textX - 0.35 * em, y],
        hit: { x: 0, y: box.y - (gap * em) / 2, width, height: box.height + gap * em },
      },
    ];
  });
  const columns = all.columns.map((column, i): RowLayout => {
    const { row, lanes } = column;
    const x = left + column.x;
    const y = (i + 0.5) * name * em;
    const down = stretches.map((s, n) => [x, n === 0 ? y - 0.45 * em : s.start, x, s.end] as const);
    return { id: row.id, name: { text: row.name, x: x + 0.5 * em, y: y + baseline * em }, lines: down, empty: lanes.size === 0 };
  });
  const ticks = items.flatMap((item, i): TickLayout[] => {
    if (item.kind !== 'tick') return [];
    const y = flowed.middles[i]!;
    return [
      { line: [left, y, right, y], label: { text: item.tick.words, x: textX, y: y + baseline * em }, major: item.tick.major },
    ];
  });
  const box = (start: number, end: number) => ({ x: left, y: start, width: all.width, height: end - start });
  const coarse = stretches.map((s) => ({ ...box(s.start, s.end), coarse: s.ticks === 'year' }));
  const breaks = stretches.slice(1).map((s, i) => box(stretches[i]!.end, s.start));
  const layout = {
    vertical: true,
    width,
    height: bottom,
    labelSize: em,
    rows: columns,
    stretches: coarse,
    ticks,
    breaks,
    entries,
    unlabelled: [],
  };
  return figure.phrases.direction === 'rtl' ? mirror(layout) : layout;
}
