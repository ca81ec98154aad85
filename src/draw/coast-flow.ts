import type { Item } from './coast-sequence.ts';
import { elasticScale, type Knot } from './elastic.ts';
import type { Span } from './time.ts';

/** A span as the turned figure draws it: from `start` down to `end`, CSS pixels. */
export interface Reach extends Span {
  readonly start: number;
  readonly end: number;
}

export interface Flow {
  /** Where each item stands: the middle of its first line, CSS pixels. */
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
export function flow(items: readonly Item[], lines: readonly number[], spans: readonly Span[], high: FlowMeasures): Flow {
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
