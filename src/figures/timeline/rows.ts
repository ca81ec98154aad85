import { splitAtBreaks } from './breaks.ts';
import type { MeasureText } from '../shared/text-width.ts';
import type { TimelineEvent } from './figure.ts';
import { type LanePlace, packLanes } from './lanes.ts';
import type { EventLayout, LabelLayout, MarkLayout } from './layout.ts';
import { type Mark, layoutMark, type MarkAxis } from './mark.ts';
import type { ScaledSpan } from './time-scale.ts';

/** Where a row is and what it measures with; lengths in CSS pixels. */
export interface RowFrame {
  readonly id: string;
  /** Top of its first lane. */
  readonly y: number;
  /** Height of a lane. */
  readonly lane: number;
  /** What marks and labels must stay inside. */
  readonly frame: { readonly from: number; readonly to: number };
  readonly room: MarkAxis;
  readonly stretches: readonly ScaledSpan[];
  /** Type size of the labels. */
  readonly em: number;
  readonly measure: MeasureText;
}

/** Between a mark and its label, and between neighbours in a lane, as multiples of the type size. */
const gap = 0.45;
const clear = 0.8;
/** Around a mark with its label, where it can be pointed at; two neighbours still do not touch. */
const around = 0.25;

/** A label `width` pixels wide where its lane has room for it, beside a mark at `centre`. */
interface LanedLabel {
  readonly text: string;
  readonly width: number;
  readonly place: LanePlace;
  readonly centre: number;
}

function layoutLabel({ text, width, place, centre }: LanedLabel, { lane, em }: RowFrame): LabelLayout | null {
  if (place.side === 'none') return null;
  const middle = place.side === 'under' ? centre + lane : centre;
  const anchor = place.side === 'before' ? 'end' : 'start';
  const x = anchor === 'end' ? place.textFrom + width : place.textFrom;
  return {
    lines: [{ text, x, y: middle + 0.35 * em }],
    bold: 1,
    anchor,
    box: { x: place.textFrom, y: middle - 0.6 * em, width, height: 1.2 * em },
  };
}

const drawn = (mark: Mark, centre: number, row: RowFrame): MarkLayout => ({
  ...mark,
  row: row.id,
  centre,
  pieces: mark.shape === 'bar' ? splitAtBreaks(mark.from, mark.to, row.stretches) : [[mark.from, mark.to]],
  box: { x: mark.from, y: centre - mark.thick / 2, width: mark.to - mark.from, height: mark.thick },
});

/** Packs the events of one row into lanes. The entries are in the order of the events. */
export function layoutRow(
  events: readonly TimelineEvent[],
  row: RowFrame,
): { readonly lanes: number; readonly entries: readonly EventLayout[] } {
  const items = events.map((event) => ({ event, mark: layoutMark(event, row.room), text: row.measure(event.label, row.em) }));
  const { lanes, places } = packLanes(
    items.map(({ mark, text }) => ({ from: mark.from, to: mark.to, text })),
    { ...row.frame, gap: gap * row.em, clear: clear * row.em },
  );
  const entries = items.map(({ event, mark, text }, i): EventLayout => {
    const place = places[i]!;
    const centre = row.y + (place.lane + 0.5) * row.lane;
    const label = layoutLabel({ text: event.label, width: text, place, centre }, row);
    const from = Math.min(mark.from, label?.box.x ?? mark.from);
    const to = Math.max(mark.to, label ? label.box.x + label.box.width : mark.to);
    const height = row.lane * (place.side === 'under' ? 2 : 1);
    const [left, right] = [Math.max(0, from - around * row.em), Math.min(row.frame.to, to + around * row.em)];
    const hit = { x: left, y: centre - row.lane / 2, width: right - left, height };
    return { event, marks: [drawn(mark, centre, row)], label, leader: null, hit };
  });
  return { lanes, entries };
}
