import type { CoastEntry, CoastLayout, CoastRow, CoastTick, Line } from './coast-layout.ts';
import { checkFigure, inTime, type Figure, type FigureEvent, type FigureRow } from './figure.ts';
import { packLanes } from './lanes.ts';
import { markOf, type Room } from './mark.ts';
import { timeScale, type Stretch } from './time.ts';

/** Measures of the figure as multiples of the label's type size. */
const LANE = 1.5;
const ROW_PAD = 0.4;
const EMPTY_ROW = 1.5;
const AXIS = 2.2;
const GAP = 0.45;
const CLEAR = 0.8;
const BREAK = 1.3;
/** From the middle of a line of type to its baseline: half the height of its capitals. */
const BASELINE = 0.35;

/** Cuts an interval at the breaks. What lies in a break alone is left whole, so that nothing is lost. */
export const cutAtBreaks = (from: number, to: number, stretches: readonly Stretch[], origin: number): readonly (readonly [number, number])[] => {
  const pieces = stretches
    .map((s) => [Math.max(from, s.start + origin), Math.min(to, s.end + origin)] as const)
    .filter(([start, end]) => start < end);
  return pieces.length > 0 ? pieces : [[from, to]];
};

/**
 * Lays out the coast against time: rows from top to bottom, time from left to right, every mark with its label beside it.
 * A row is as high as the lanes that its labels need. Throws a RangeError for what `checkFigure` and `timeScale` refuse.
 */
export const layCoast = (figure: Figure): CoastLayout => {
  checkFigure(figure);
  const { width, labelSize: em, measure } = figure;
  const left = Math.ceil(Math.max(0, ...figure.rows.map((row) => measure(row.name, em, 600))) + em);
  const scale = timeScale(figure.spans, width - left, BREAK * em);
  const domain = [figure.spans[0]?.from ?? 0, figure.spans.at(-1)?.to ?? 0] as const;
  const room: Room = { at: (ms) => left + scale.at(ms), from: left, to: width, domain };
  const top = AXIS * em;
  const unlabelled = new Set<string>();
  const entries: CoastEntry[] = [];
  const rows: CoastRow[] = [];
  const across = (y: number): readonly Line[] => scale.stretches.map((s) => [left + s.start, y, left + s.end, y]);

  const layEvents = (row: FigureRow, events: readonly FigureEvent[], y: number): number => {
    const marks = events.map((event) => markOf(event, room, em));
    const texts = events.map((event) => measure(event.label, em));
    const items = marks.map(({ from, to }, i) => ({ from, to, text: texts[i] ?? 0 }));
    const packed = packLanes(items, { from: left, to: width, gap: GAP * em, clear: CLEAR * em });
    packed.places.forEach(({ lane, side, textFrom }, i) => {
      const event = events[i];
      const mark = marks[i];
      const text = texts[i] ?? 0;
      if (!event || !mark) return;
      if (side === 'none') unlabelled.add(event.id);
      const centre = y + (lane + 0.5) * LANE * em;
      const middle = side === 'under' ? centre + LANE * em : centre;
      const anchor = side === 'before' ? 'end' : 'start';
      const x = side === 'before' ? textFrom + text : textFrom;
      const box = { x: textFrom, y: middle - 0.6 * em, width: text, height: 1.2 * em };
      const line = { text: event.label, x, y: middle + BASELINE * em };
      const label = side === 'none' ? null : { lines: [line], bold: 1, anchor, box } as const;
      const from = label ? Math.min(mark.from, textFrom) : mark.from;
      const to = label ? Math.max(mark.to, textFrom + text) : mark.to;
      const high = LANE * em * (side === 'under' ? 2 : 1);
      entries.push({
        event,
        marks: [
          {
            ...mark,
            row: row.id,
            centre,
            pieces: mark.shape === 'bar' ? cutAtBreaks(mark.from, mark.to, scale.stretches, left) : [[mark.from, mark.to]],
            box: { x: mark.from, y: centre - mark.thick / 2, width: mark.to - mark.from, height: mark.thick },
          },
        ],
        label,
        leader: null,
        hit: { x: from, y: centre - (LANE * em) / 2, width: to - from, height: high },
      });
    });
    return packed.lanes;
  };

  const sorted = figure.events.toSorted(inTime);
  let y = top;
  for (const row of figure.rows) {
    const pad = (ROW_PAD * em) / 2;
    const lanes = layEvents(
      row,
      sorted.filter((event) => event.rows.includes(row.id)),
      y + pad,
    );
    const high = lanes === 0 ? EMPTY_ROW * em : lanes * LANE * em + 2 * pad;
    const middle = lanes === 0 ? y + high / 2 : y + pad + (LANE * em) / 2;
    rows.push({ id: row.id, name: { text: row.name, x: left - em, y: middle + BASELINE * em }, lines: across(y + high), empty: lanes === 0 });
    y += high;
  }

  let taken = -Infinity;
  const ticks = scale.ticks.map((tick): CoastTick => {
    const x = left + tick.at;
    const text = { text: tick.label, x: x + 0.3 * em, y: top - 0.7 * em };
    const end = text.x + measure(tick.label, em);
    const fits = text.x > taken && end <= width;
    if (fits) taken = end + 0.3 * em;
    return { line: [x, top - 0.5 * em, x, y], label: fits ? text : null, major: tick.major };
  });
  const box = (start: number, end: number) => ({ x: left + start, y: top, width: end - start, height: y - top });
  return {
    turned: false,
    width,
    height: y,
    labelSize: em,
    rows,
    stretches: scale.stretches.map((s) => ({ ...box(s.start, s.end), coarse: s.ticks === 'year' })),
    ticks,
    breaks: scale.stretches.slice(1).map((s, i) => box(scale.stretches[i]?.end ?? s.start, s.start)),
    entries,
    unlabelled: [...unlabelled],
  };
};
