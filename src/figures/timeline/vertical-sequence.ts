import { elasticScale, type Knot } from './elastic-scale.ts';
import { anchorTime, type TimelineFigure, type TimelineEvent, byTime, isOneDay } from './figure.ts';
import type { Span, Tick } from './time-scale.ts';

/** One thing below another in the vertical figure: a break and the span behind it, a year or month that begins, or an event. */
export type Item =
  | { readonly kind: 'break'; readonly ms: number; readonly span: Span }
  | { readonly kind: 'tick'; readonly ms: number; readonly tick: Tick }
  | { readonly kind: 'event'; readonly ms: number; readonly event: TimelineEvent };

const rank = { break: 0, tick: 1, event: 2 };

/**
 * Everything that the vertical figure writes down, in the order of time: at one moment the break comes first, then the name
 * of the month, then its events. Events outside the spans stand at their ends.
 */
export function sequenceItems(
  { spans, events }: Pick<TimelineFigure, 'spans' | 'events'>,
  ticks: readonly Tick[],
): readonly Item[] {
  const [first, last] = [spans[0]!.from, spans.at(-1)!.to];
  const items: Item[] = [
    ...spans.slice(1).map((span) => ({ kind: 'break', ms: span.from, span }) as const),
    ...ticks.map((tick) => ({ kind: 'tick', ms: tick.ms, tick }) as const),
    ...events.toSorted(byTime).map((event) => {
      // A day is placed at its noon, so that a bar which ends with the day before it ends above it.
      const noon = isOneDay(event) ? (event.latest! - event.earliest!) / 2 : 0;
      return { kind: 'event', ms: Math.max(first, Math.min(anchorTime(event) + noon, last)), event } as const;
    }),
  ];
  return items.toSorted((a, b) => a.ms - b.ms || rank[a.kind] - rank[b.kind]);
}

/** A span as the vertical figure draws it: from `start` down to `end`, CSS pixels. */
export interface Reach extends Span {
  readonly start: number;
  readonly end: number;
}

export interface Flow {
  /** The position of each item: the middle of its first line, CSS pixels. */
  readonly middles: readonly number[];
  readonly stretches: readonly Reach[];
  readonly bottom: number;
  /** Milliseconds since 1970 UTC → CSS pixels. */
  readonly at: (ms: number) => number;
}

/** Heights in CSS pixels. */
export interface FlowMeasures {
  readonly top: number;
  readonly tick: number;
  readonly break: number;
  readonly line: number;
  /** Between two events. */
  readonly gap: number;
}

/** Sets items one below another, an event as high as its lines, and makes of it a scale of time that each mark agrees with. */
export function layoutFlow(items: readonly Item[], lines: readonly number[], spans: readonly Span[], high: FlowMeasures): Flow {
  let y = high.top;
  const knots: Knot[] = [[spans[0]!.from, y]];
  const tie = (ms: number, px: number) => knots.push([Math.max(ms, knots.at(-1)![0]), px]);
  const edges = [y];
  const middles = items.map((item, i) => {
    if (item.kind === 'break') {
      tie(spans[edges.length >> 1]!.to, y);
      edges.push(y, y + high.break);
      y += high.break;
      tie(item.ms, y);
      return y;
    }
    const middle = y + (item.kind === 'tick' ? high.tick / 2 : (high.gap + high.line) / 2);
    tie(item.ms, middle);
    y += item.kind === 'tick' ? high.tick : high.gap + lines[i]! * high.line;
    return middle;
  });
  const bottom = y + high.gap;
  tie(spans.at(-1)!.to, bottom);
  edges.push(bottom);
  const stretches = spans.map((span, i) => ({ ...span, start: edges[2 * i]!, end: edges[2 * i + 1]! }));
  return { middles, stretches, bottom, at: elasticScale(knots) };
}
