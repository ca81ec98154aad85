import { mirror } from './mirror.ts';
import { layoutAxis } from './axis.ts';
import { validateTimeline, type TimelineFigure, byTime } from './figure.ts';
import type { EventLayout, TimelineLayout, RowLayout } from './layout.ts';
import type { MarkAxis } from './mark.ts';
import { layoutRow } from './rows.ts';
import { timeScale } from './time-scale.ts';

/** Measures of the figure as multiples of the label's type size. */
const top = 2.2;
const lane = 1.5;
const pad = 0.2;
const emptyRow = 1.4;
const broken = 1.3;
/** Free at the right edge, so that the last year can be named. */
const margin = 1.4;
const fade = 4.5;
/** From the middle of a line of type to its baseline: half the height of its capitals. */
const baseline = 0.35;

/**
 * Lays out the coast against time: rows from top to bottom, time in the direction of reading, every mark with its label beside it.
 * A row is as high as the lanes that its labels need; no label touches a mark, another label or the frame. Throws a
 * RangeError for what `checkFigure` and `timeScale` refuse.
 */
export function layoutHorizontal(figure: TimelineFigure): TimelineLayout {
  validateTimeline(figure);
  const { width, labelSize: em, measure, spans } = figure;
  const left = Math.ceil(Math.max(0, ...figure.rows.map((row) => measure(row.name, em, 600))) + em);
  const scale = timeScale(spans, width - left - margin * em, broken * em, figure.phrases.formats);
  const stretches = scale.stretches.map((s) => ({ ...s, start: left + s.start, end: left + s.end }));
  const domain = [stretches[0]!.from, stretches.at(-1)!.to] as const;
  const room: MarkAxis = {
    at: (ms) => left + scale.at(ms),
    from: left,
    to: left + scale.length,
    domain,
    fade: fade * em,
    size: em,
  };
  const sorted = figure.events.toSorted(byTime);

  const entries: EventLayout[] = [];
  const rows: RowLayout[] = [];
  let y = top * em;
  for (const { id, name } of figure.rows) {
    const events = sorted.filter((event) => event.rows.includes(id));
    const frame = { from: left, to: width };
    const laid = layoutRow(events, { id, y: y + pad * em, lane: lane * em, frame, room, stretches, em, measure });
    entries.push(...laid.entries);
    const empty = laid.lanes === 0;
    const height = (empty ? emptyRow : laid.lanes * lane + 2 * pad) * em;
    const middle = empty ? y + height / 2 : y + (pad + lane / 2) * em;
    y += height;
    const lines = stretches.map((s) => [s.start, y, s.end, y] as const);
    rows.push({ id, name: { text: name, x: left - em, y: middle + baseline * em }, lines, empty });
  }
  const unlabelled = new Set(entries.filter(({ label }) => label === null).map(({ event }) => event.id));
  const axis = layoutAxis(scale.ticks, stretches, { left, right: width, top: top * em, bottom: y, em, measure });
  const layout = {
    vertical: false,
    width,
    height: y + 0.5 * em,
    labelSize: em,
    rows,
    ...axis,
    entries,
    unlabelled: [...unlabelled],
  };
  return figure.phrases.direction === 'rtl' ? mirror(layout) : layout;
}
