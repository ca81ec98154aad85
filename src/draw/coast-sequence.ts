import { anchor, inTime, isOneDay, type Figure, type FigureEvent } from './figure.ts';
import type { Span, Tick } from './time.ts';

/** One thing below another in the turned figure: a break and the span behind it, a year or month that begins, or an event. */
export type Item =
  | { readonly kind: 'break'; readonly ms: number; readonly span: Span }
  | { readonly kind: 'tick'; readonly ms: number; readonly tick: Tick }
  | { readonly kind: 'event'; readonly ms: number; readonly event: FigureEvent };

const rank = { break: 0, tick: 1, event: 2 };

/**
 * Everything that the turned figure writes down, in the order of time: at one moment the break comes first, then the name
 * of the month, then its events. Events outside the spans stand at their ends.
 */
export function sequenceOf({ spans, events }: Pick<Figure, 'spans' | 'events'>, ticks: readonly Tick[]): readonly Item[] {
  const [first, last] = [spans[0]!.from, spans.at(-1)!.to];
  const items: Item[] = [
    ...spans.slice(1).map((span) => ({ kind: 'break', ms: span.from, span }) as const),
    ...ticks.map((tick) => ({ kind: 'tick', ms: tick.ms, tick }) as const),
    ...events.toSorted(inTime).map((event) => {
      // A day stands at its noon, so that a bar which ends with the day before it ends above it.
      const noon = isOneDay(event) ? (event.latest! - event.earliest!) / 2 : 0;
      return { kind: 'event', ms: Math.max(first, Math.min(anchor(event) + noon, last)), event } as const;
    }),
  ];
  return items.toSorted((a, b) => a.ms - b.ms || rank[a.kind] - rank[b.kind]);
}
