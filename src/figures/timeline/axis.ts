import type { MeasureText } from '../shared/text-width.ts';
import type { TimelineLayout, TickLayout } from './layout.ts';
import type { ScaledSpan, Tick } from './time-scale.ts';

interface AxisFrame {
  /** Where the scale begins, and the edge that no name of a tick may cross, CSS pixels. */
  readonly left: number;
  readonly right: number;
  /** Top and bottom of the rows. */
  readonly top: number;
  readonly bottom: number;
  readonly em: number;
  readonly measure: MeasureText;
}

/** Ticks, stretches and breaks of the horizontal figure. A tick is named right of its line; where two names would touch, the later one is left out. */
export function layoutAxis(
  ticks: readonly Tick[],
  stretches: readonly ScaledSpan[],
  { left, right, top, bottom, em, measure }: AxisFrame,
): Pick<TimelineLayout, 'ticks' | 'stretches' | 'breaks'> {
  const box = (start: number, end: number) => ({ x: start, y: top, width: end - start, height: bottom - top });
  let taken = -Infinity;
  return {
    ticks: ticks.map((tick): TickLayout => {
      const x = left + tick.at;
      const text = { text: tick.label, x: x + 0.3 * em, y: top - 0.7 * em };
      const end = text.x + measure(tick.label, em);
      const fits = text.x > taken && end <= right;
      if (fits) taken = end + 0.3 * em;
      return { line: [x, top - 0.6 * em, x, bottom], label: fits ? text : null, major: tick.major };
    }),
    stretches: stretches.map((s) => ({ ...box(s.start, s.end), coarse: s.ticks === 'year' })),
    breaks: stretches.slice(1).map((s, i) => box(stretches[i]!.end, s.start)),
  };
}
