import { layAxis } from './coast-axis.ts';
import type { CoastEntry, CoastLayout, CoastRow, Line } from './coast-layout.ts';
import { layRow } from './coast-row.ts';
import { checkFigure, inTime, type Figure } from './figure.ts';
import type { Room } from './mark.ts';
import { timeScale } from './time.ts';

/** Measures of the figure as multiples of the label's type size. */
const TOP = 2.2;
const LANE = 1.5;
const PAD = 0.2;
const EMPTY_ROW = 1.4;
const BREAK = 1.3;
/** Free at the right edge, so that the last year can be named. */
const MARGIN = 1.4;
const FADE = 4.5;
/** From the middle of a line of type to its baseline: half the height of its capitals. */
const BASELINE = 0.35;

/**
 * Lays out the coast against time: rows from top to bottom, time from left to right, every mark with its label beside it.
 * A row is as high as the lanes that its labels need; no label touches a mark, another label or the frame. Throws a
 * RangeError for what `checkFigure` and `timeScale` refuse.
 */
export const layCoast = (figure: Figure): CoastLayout => {
  checkFigure(figure);
  const { width, labelSize: em, measure, spans } = figure;
  const left = Math.ceil(Math.max(0, ...figure.rows.map((row) => measure(row.name, em, 600))) + em);
  const scale = timeScale(spans, width - left - MARGIN * em, BREAK * em);
  const stretches = scale.stretches.map((s) => ({ ...s, start: left + s.start, end: left + s.end }));
  const domain = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0] as const;
  const room: Room = { at: (ms) => left + scale.at(ms), from: left, to: left + scale.length, domain, fade: FADE * em, size: em };
  const sorted = figure.events.toSorted(inTime);

  const entries: CoastEntry[] = [];
  const rows: CoastRow[] = [];
  let y = TOP * em;
  for (const { id, name } of figure.rows) {
    const events = sorted.filter((event) => event.rows.includes(id));
    const row = { id, y: y + PAD * em, lane: LANE * em, frame: { from: left, to: width }, room, stretches, em, measure };
    const laid = layRow(events, row);
    entries.push(...laid.entries);
    const empty = laid.lanes === 0;
    const high = empty ? EMPTY_ROW * em : (laid.lanes * LANE + 2 * PAD) * em;
    const middle = empty ? y + high / 2 : y + (PAD + LANE / 2) * em;
    y += high;
    const lines = stretches.map((s): Line => [s.start, y, s.end, y]);
    rows.push({ id, name: { text: name, x: left - em, y: middle + BASELINE * em }, lines, empty });
  }
  const unlabelled = entries.filter(({ label }) => label === null).map(({ event }) => event.id);
  const axis = layAxis(scale.ticks, stretches, { left, right: width, top: TOP * em, bottom: y, em, measure });
  return { turned: false, width, height: y + 0.5 * em, labelSize: em, rows, ...axis, entries, unlabelled: [...new Set(unlabelled)] };
};
