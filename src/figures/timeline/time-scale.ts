import { en } from '../../i18n/en/index.ts';
import type { Formats } from '../../i18n/formats.ts';
import { scaleUtc, utcMonth, utcYear } from 'd3';

/** A stretch of time drawn to one scale, in milliseconds since 1970 UTC, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Its part of the length, in proportion to the shares of the other spans. */
  readonly share: number;
  readonly ticks: 'year' | 'month';
}

/** Where a year or a month begins. */
export interface Tick {
  readonly ms: number;
  /** CSS pixels from the start of the scale. */
  readonly at: number;
  /** "2012", "Nov", or "Jan 2015" where a year has to be named. */
  readonly label: string;
  /** "2012" or "November 2014". */
  readonly words: string;
  /** The start of a year. */
  readonly major: boolean;
}

/** A span as it is drawn: from `start` to `end`, in CSS pixels. */
export interface ScaledSpan extends Span {
  readonly start: number;
  readonly end: number;
}

/** A scale over several spans with a marked break between each two. */
export interface TimeScale {
  /** Milliseconds since 1970 UTC → CSS pixels; clamped to the ends. A time that no span holds lands in the middle of its break. */
  at(ms: number): number;
  readonly length: number;
  readonly stretches: readonly ScaledSpan[];
  /** The middle of each break, in CSS pixels. */
  readonly breaks: readonly number[];
  readonly ticks: readonly Tick[];
}

function check(spans: readonly Span[], room: number): void {
  if (spans.length === 0) throw new RangeError('a time scale needs a span');
  if (!(room > 0)) throw new RangeError('a time scale needs more length than its breaks take');
  spans.forEach((span, i) => {
    if (!(span.from < span.to)) throw new RangeError(`span ${i + 1} ends before it begins: ${span.from} to ${span.to}`);
    if (!(span.share > 0)) throw new RangeError(`span ${i + 1} needs a share above 0: ${span.share}`);
    const before = spans[i - 1];
    if (before && span.from < before.to) throw new RangeError(`span ${i + 1} begins before span ${i} ends`);
  });
}

function ticksOf(span: Span, at: (ms: number) => number, { dates }: Formats): readonly Tick[] {
  const unit = span.ticks === 'year' ? utcYear : utcMonth;
  return unit.range(unit.ceil(new Date(span.from)), new Date(span.to)).map((date, i) => {
    const major = date.getUTCMonth() === 0;
    const label = span.ticks === 'year' ? dates.year : major || i === 0 ? dates.shortMonth : dates.monthName;
    const long = span.ticks === 'year' ? dates.year : dates.month;
    return { ms: date.getTime(), at: at(date.getTime()), label: label.format(date), words: long.format(date), major };
  });
}

/**
 * Lays spans one after another on `length` CSS pixels with a break of `gap` pixels between each two, each span to its
 * own scale. Throws a RangeError for no spans, reversed or overlapping spans, a share that is not above 0, too little
 * length, and, when asked for, a time that is not a number.
 */
export function timeScale(spans: readonly Span[], length: number, gap = 14, formats: Formats = en.formats): TimeScale {
  const room = length - gap * (spans.length - 1);
  check(spans, room);
  const shares = spans.reduce((sum, span) => sum + span.share, 0);
  const stretches: ScaledSpan[] = [];
  for (const span of spans) {
    const before = stretches.at(-1);
    const start = before ? before.end + gap : 0;
    stretches.push({ ...span, start, end: start + (room * span.share) / shares });
  }
  const breaks = stretches.slice(1).map((s) => s.start - gap / 2);
  const parts = stretches.map((s, i) => ({
    ...s,
    before: breaks[i - 1] ?? 0,
    scale: scaleUtc([s.from, s.to], [s.start, s.end]),
  }));
  const at = (ms: number): number => {
    if (Number.isNaN(ms)) throw new RangeError('not a time');
    const part = parts.find((p) => ms < p.to);
    if (!part) return length;
    return ms < part.from ? part.before : part.scale(ms);
  };
  return { at, length, stretches, breaks, ticks: stretches.flatMap((s) => ticksOf(s, at, formats)) };
}
