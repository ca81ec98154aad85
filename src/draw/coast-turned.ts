import { cutAtBreaks } from './coast.ts';
import type { CoastEntry, CoastLayout, CoastMark, CoastRow, CoastTick } from './coast-layout.ts';
import { elasticScale, type Knot } from './elastic.ts';
import { anchor, checkFigure, inTime, isOneDay, type Figure, type FigureEvent } from './figure.ts';
import { packLanes } from './lanes.ts';
import { markOf, type Room } from './mark.ts';
import { timeScale, type Span, type Tick } from './time.ts';
import { wrap } from './wrap.ts';

/** Measures of the turned figure as multiples of the label's type size. */
const LINE = 1.24;
const PITCH = 0.56;
const NAME = 1.25;
const TICK = 1.5;
const ENTRY_GAP = 0.65;
const BREAK = 1.4;
const FADE = 1.7;
const BASELINE = 0.35;
/** The part of the width that the columns may take, so that the words keep the larger one. */
const STRIP = 0.42;

type Item =
  | { readonly kind: 'break'; readonly ms: number; readonly rank: 0; readonly span: Span }
  | { readonly kind: 'tick'; readonly ms: number; readonly rank: 1; readonly tick: Tick }
  | { readonly kind: 'entry'; readonly ms: number; readonly rank: 2; readonly event: FigureEvent };

/** Everything that stands below another on the page, in the order of time: a break before the ticks of its moment, these before its events. */
const inOrder = (figure: Figure, ticks: readonly Tick[]): readonly Item[] => {
  const [first, last] = [figure.spans[0]?.from ?? 0, figure.spans.at(-1)?.to ?? 0];
  const items: Item[] = [
    ...figure.spans.slice(1).map((span) => ({ kind: 'break', ms: span.from, rank: 0, span }) as const),
    ...ticks.map((tick) => ({ kind: 'tick', ms: tick.ms, rank: 1, tick }) as const),
    ...figure.events.toSorted(inTime).map((event) => {
      // A day stands at its noon, so that a bar which ends with the day before it ends above it.
      const noon = isOneDay(event) ? ((event.latest ?? 0) - (event.earliest ?? 0)) / 2 : 0;
      return { kind: 'entry', ms: Math.max(first, Math.min(anchor(event) + noon, last)), rank: 2, event } as const;
    }),
  ];
  return items.toSorted((a, b) => a.ms - b.ms || a.rank - b.rank);
};

/** The lane of each event in one column: marks that would lie over each other stand side by side. */
const lanesOf = (row: string, items: readonly Item[]): { readonly lanes: number; readonly lane: ReadonlyMap<FigureEvent, number> } => {
  const at = elasticScale(items.map((item, i) => [item.ms, i]));
  const inRow = items.flatMap((item, i) => (item.kind === 'entry' && item.event.rows.includes(row) ? [{ event: item.event, i }] : []));
  // In steps of the sequence, not in pixels: these are not known before the columns have their width. Steps are at least
  // three times as long as a mark is thick.
  const { lanes, places } = packLanes(
    inRow.map(({ event, i }) => {
      const isLong = !isOneDay(event) && event.earliest !== null && event.latest !== null;
      const end = isLong ? Math.max(i, at(event.latest ?? 0)) : i;
      return event.earliest === null && event.latest === null ? { from: 0, to: items.length, text: 0 } : { from: i - 0.3, to: end + 0.3, text: 0 };
    }),
    { from: -1, to: items.length, gap: 0, clear: 0 },
  );
  return { lanes, lane: new Map(inRow.map(({ event }, i) => [event, places[i]?.lane ?? 0])) };
};

/**
 * Lays out the figure for a narrow screen: time runs down, the rows have become columns, west to east, and every event
 * is written out beside them with its date and places. The scale is elastic, so that each mark stands level with its
 * words; years and months are written where they begin. Throws what `layCoast` throws.
 */
export const layTurned = (figure: Figure): CoastLayout => {
  checkFigure(figure);
  const { width, labelSize: em, measure, spans } = figure;
  // The spans are checked, and their ticks found, by the same code as in the wide figure.
  const items = inOrder(figure, timeScale(spans, width * spans.length).ticks);
  const columns = figure.rows.map((row) => ({ row, ...lanesOf(row.id, items) }));
  const wanted = columns.reduce((sum, { lanes }) => sum + Math.max(lanes, 0.5) * PITCH * em + 0.1 * em, 0);
  const squeeze = Math.min(1, (STRIP * width) / Math.max(wanted, 1));
  const pitch = PITCH * em * squeeze;
  let x = 0;
  const placed = columns.map((column) => {
    const at = x + pitch / 2;
    x += Math.max(column.lanes, 0.5) * pitch + 0.1 * em * squeeze;
    return { ...column, at };
  });
  const textX = x + 0.8 * em;
  const nameOf = new Map(figure.rows.map(({ id, name }) => [id, name]));

  const top = figure.rows.length * NAME * em + 0.6 * em;
  const texts = items.map((item) => {
    if (item.kind !== 'entry') return { bold: 0, lines: [] };
    const { label, dateWords } = item.event;
    const bold = wrap(label, width - textX, (part) => measure(part, em, 600));
    const small = (text: string) => wrap(text, width - textX, (part) => measure(part, em));
    const where = item.event.where ?? item.event.rows.map((id) => nameOf.get(id) ?? id).join(', ');
    const oneLine = small(`${dateWords} · ${where}`);
    return { bold: bold.length, lines: [...bold, ...(oneLine.length === 1 ? oneLine : [...small(dateWords), ...small(where)])] };
  });
  let y = top;
  const knots: Knot[] = [[spans[0]?.from ?? 0, top]];
  const push = (ms: number, px: number) => knots.push([Math.max(ms, knots.at(-1)?.[0] ?? ms), px]);
  const stretches = [{ ...(spans[0] as Span), start: top, end: top }];
  const middles = items.map((item, i) => {
    if (item.kind === 'break') {
      const before = stretches.at(-1);
      if (before) before.end = y;
      push(before?.to ?? item.ms, y);
      y += BREAK * em;
      push(item.ms, y);
      stretches.push({ ...item.span, start: y, end: y });
      return y;
    }
    const high = item.kind === 'tick' ? TICK * em : (texts[i]?.lines.length ?? 0) * LINE * em + ENTRY_GAP * em;
    const middle = item.kind === 'tick' ? y + high / 2 : y + (ENTRY_GAP * em) / 2 + (LINE * em) / 2;
    push(item.ms, middle);
    y += high;
    return middle;
  });
  const bottom = y + 0.6 * em;
  const final = stretches.at(-1);
  if (final) final.end = bottom;
  push(final?.to ?? 0, bottom);
  const elastic = elasticScale(knots);

  const entries = items.flatMap((item, i): CoastEntry[] => {
    if (item.kind !== 'entry') return [];
    const { event } = item;
    const middle = middles[i] ?? 0;
    const { lines, bold } = texts[i] ?? { lines: [], bold: 0 };
    const head = 0.35 * em;
    const at = (ms: number) => {
      if (isOneDay(event)) return middle;
      if (event.earliest === null) return middle + head;
      return ms <= event.earliest ? middle - head : Math.max(middle + head, elastic(ms));
    };
    const domain = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0] as const;
    const room: Room = { at, from: top, to: bottom, domain, fade: FADE * em, size: pitch * 1.3 };
    const marks = placed
      .filter(({ lane }) => lane.has(event))
      .map(({ row, lane, at: column }): CoastMark => {
        const mark = markOf(event, room);
        const centre = column + (lane.get(event) ?? 0) * pitch;
        const box = { x: centre - mark.thick / 2, y: mark.from, width: mark.thick, height: mark.to - mark.from };
        const pieces = mark.shape === 'bar' ? cutAtBreaks(mark.from, mark.to, stretches, 0) : [[mark.from, mark.to] as const];
        return { ...mark, row: row.id, centre, pieces, box };
      });
    const first = Math.min(...marks.map(({ box }) => box.x + box.width));
    const block = { x: textX, y: middle - (LINE * em) / 2, width: width - textX, height: lines.length * LINE * em };
    return [
      {
        event,
        marks,
        label: {
          lines: lines.map((text, n) => ({ text, x: textX, y: middle + (n * LINE + BASELINE) * em })),
          bold,
          anchor: 'start',
          box: block,
        },
        leader: [first + 2, middle, textX - 0.35 * em, middle],
        hit: { x: 0, y: block.y - (ENTRY_GAP * em) / 2, width, height: block.height + ENTRY_GAP * em },
      },
    ];
  });

  const rows = placed.map(({ row, lanes, at }, i): CoastRow => {
    const line = (i + 0.5) * NAME * em;
    const lines = stretches.map((s, n) => [at, n === 0 ? line - 0.45 * em : s.start, at, s.end] as const);
    return { id: row.id, name: { text: row.name, x: at + 0.5 * em, y: line + BASELINE * em }, lines, empty: lanes === 0 };
  });
  const ticks = items.flatMap((item, i): CoastTick[] => {
    if (item.kind !== 'tick') return [];
    const middle = middles[i] ?? 0;
    return [{ line: [0, middle, x, middle], label: { text: item.tick.words, x: textX, y: middle + BASELINE * em }, major: item.tick.major }];
  });
  const box = (from: number, to: number) => ({ x: 0, y: from, width: x, height: to - from });
  return {
    turned: true,
    width,
    height: bottom,
    labelSize: em,
    rows,
    stretches: stretches.map((s) => ({ ...box(s.start, s.end), coarse: s.ticks === 'year' })),
    ticks,
    breaks: stretches.slice(1).map((s, i) => box(stretches[i]?.end ?? s.start, s.start)),
    entries,
    unlabelled: [],
  };
};
