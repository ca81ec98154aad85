import { type TimelineEvent, isOneDay } from './figure.ts';

/** An event along one axis of time, in CSS pixels. */
export interface Mark {
  /** A dot is a day, a square the day on which a text was published, a bar an interval. */
  readonly shape: 'dot' | 'square' | 'bar';
  readonly from: number;
  readonly to: number;
  /** Its size across the axis: more readings, more pixels. */
  readonly thick: number;
  /** The ends that nobody knows. */
  readonly fade: 'none' | 'start' | 'end' | 'both';
  /** Whether the start and the end are known and in view, and so drawn round. The others are cut straight. */
  readonly round: readonly [start: boolean, end: boolean];
  /** The part drawn solid inside a dashed outline. */
  readonly sure: readonly [from: number, to: number] | null;
}

/** The part of an axis that marks may use. */
export interface MarkAxis {
  /** Milliseconds since 1970 UTC → CSS pixels. */
  readonly at: (ms: number) => number;
  readonly from: number;
  readonly to: number;
  /** Milliseconds since 1970 UTC that lie at `from` and `to`. */
  readonly domain: readonly [number, number];
  /** How long a fade towards an unknown end is, in CSS pixels. */
  readonly fade: number;
  /** Every size across the axis follows from this one, in CSS pixels. */
  readonly size: number;
}

/** Diameters by the number of readings, as parts of the room's size. The steps must be distinguishable at a size of 12 pixels. */
const dot = [0.6, 0.6, 0.82, 1.06] as const;
const bar = [0.42, 0.42, 0.6, 0.8] as const;
/** How much longer than thick a bar is at least, as a part of the room's size: two days must not look like a small dot. */
const stretch = 0.25;

const clamp = (value: number, from: number, to: number) => Math.max(from, Math.min(value, to));

/** An interval moved into the room, and about its middle made as long as `least`, so that a mark at the edge is drawn whole. */
function fit(start: number, end: number, least: number, room: MarkAxis): readonly [number, number] {
  const [from, to] = [clamp(start, room.from, room.to), clamp(end, room.from, room.to)];
  if (to - from >= least) return [from, to];
  const middle = clamp((from + to) / 2, room.from + least / 2, Math.max(room.from + least / 2, room.to - least / 2));
  return [middle - least / 2, middle + least / 2];
}

function endsOf({ earliest, latest }: TimelineEvent, room: MarkAxis): { start: number; end: number; fade: Mark['fade'] } {
  const start = earliest === null ? null : room.at(earliest);
  // The last moment, not the one after it: that may lie behind a break.
  const end = latest === null ? null : room.at(latest - 1);
  if (start !== null) return end === null ? { start, end: start + room.fade, fade: 'end' } : { start, end, fade: 'none' };
  return end === null ? { start: room.from, end: room.to, fade: 'both' } : { start: end - room.fade, end, fade: 'start' };
}

/**
 * Where an event lies on an axis. What lies outside the domain is drawn at its edge. An end that is not known gets a fade
 * of fixed length beside the end that is; with neither known, the bar fills the room and fades both ways. A bar is never
 * shorter than it is thick.
 */
export function layoutMark(event: TimelineEvent, room: MarkAxis): Mark {
  const { earliest, latest } = event;
  const size = Math.min(event.readings.length, 3) as 0 | 1 | 2 | 3;
  if (isOneDay(event)) {
    const thick = dot[size] * room.size;
    const middle = room.at((earliest! + latest!) / 2);
    const [from, to] = fit(middle, middle, thick, room);
    return {
      shape: event.status === 'publication' ? 'square' : 'dot',
      from,
      to,
      thick,
      fade: 'none',
      round: [true, true],
      sure: null,
    };
  }
  const thick = bar[size] * room.size;
  const { start, end, fade } = endsOf(event, room);
  const [from, to] = fit(start, end, thick + stretch * room.size, room);
  const round = [earliest !== null && earliest >= room.domain[0], latest !== null && latest <= room.domain[1]] as const;
  const sure = event.sure
    ? ([clamp(room.at(event.sure[0]), from, to), clamp(room.at(event.sure[1] - 1), from, to)] as const)
    : null;
  return { shape: 'bar', from, to, thick, fade, round, sure: sure && sure[0] < sure[1] ? sure : null };
}
