import { isOneDay, type FigureEvent } from './figure.ts';

/** An event along one axis of time, in CSS pixels. */
export interface Mark {
  /** A dot is a day, a square the publication of a text, a bar an interval. */
  readonly shape: 'dot' | 'square' | 'bar';
  readonly from: number;
  readonly to: number;
  /** Its size across the axis: more readings, more pixels. */
  readonly thick: number;
  /** The ends that are not known. */
  readonly fade: 'none' | 'start' | 'end' | 'both';
  /** The ends that are in view and known; the others are cut straight. */
  readonly round: readonly [start: boolean, end: boolean];
  /** The part drawn solid inside a dashed outline. */
  readonly sure: readonly [from: number, to: number] | null;
}

/** The part of an axis that marks may use. */
export interface Room {
  readonly at: (ms: number) => number;
  readonly from: number;
  readonly to: number;
  /** Milliseconds since 1970 UTC that lie at `from` and `to`. */
  readonly domain: readonly [number, number];
}

/** Diameters by the number of readings, as parts of the label's type size; the steps must be told apart at 12 px. */
const DOT = [0.6, 0.6, 0.82, 1.06] as const;
const BAR = [0.42, 0.42, 0.6, 0.8] as const;
/** How long a fade towards an unknown end is, as a multiple of the label's type size: long enough to be seen as one. */
const FADE = 4.5;

const clamp = (value: number, from: number, to: number) => Math.max(from, Math.min(value, to));

/** Moves an interval into the room without making it shorter than `least`, so that a mark at the edge is drawn whole. */
const fit = (from: number, to: number, least: number, room: Room): readonly [number, number] => {
  const half = Math.max(least, to - from) / 2;
  const middle = clamp((from + to) / 2, room.from + half, Math.max(room.from + half, room.to - half));
  return to - from < least ? [middle - half, middle + half] : [Math.max(from, room.from), Math.min(to, room.to)];
};

/**
 * Where an event lies on an axis. What lies outside the domain is drawn at its edge. An end that is not known gets a fade
 * of fixed length beside the end that is; with neither known, the bar fills the room and fades both ways. Never shorter
 * than it is thick.
 */
export const markOf = (event: FigureEvent, room: Room, labelSize: number): Mark => {
  const { earliest, latest } = event;
  const size = Math.min(event.readings.length, 3) as 0 | 1 | 2 | 3;
  const [first, last] = room.domain;
  if (earliest !== null && latest !== null && isOneDay(event)) {
    const thick = DOT[size] * labelSize;
    const middle = room.at((earliest + latest) / 2);
    const [from, to] = fit(middle, middle, thick, room);
    return { shape: event.status === 'publication' ? 'square' : 'dot', from, to, thick, fade: 'none', round: [true, true], sure: null };
  }
  const thick = BAR[size] * labelSize;
  const fade = earliest === null ? (latest === null ? 'both' : 'start') : latest === null ? 'end' : 'none';
  const reach = FADE * labelSize;
  const start = earliest === null ? (latest === null ? room.from : room.at(latest) - reach) : room.at(earliest);
  const end = latest === null ? (earliest === null ? room.to : room.at(earliest) + reach) : room.at(latest);
  const [from, to] = fit(Math.max(start, room.from), Math.min(end, room.to), thick + 0.25 * labelSize, room);
  const round = [earliest !== null && earliest >= first, latest !== null && latest <= last] as const;
  const sure = event.sure ? ([clamp(room.at(event.sure[0]), from, to), clamp(room.at(event.sure[1]), from, to)] as const) : null;
  return { shape: 'bar', from, to, thick, fade, round, sure: sure && sure[0] < sure[1] ? sure : null };
};
