import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from './box.ts';
import { barPath } from './bar.ts';
import type { CoastEntry, CoastLayout, CoastMark, CoastRow, Line, Words } from './coast-layout.ts';

/** What the drawing cannot know by itself. */
export interface CoastDress {
  /** Put before every id, so that a page can hold the figure twice. */
  readonly prefix: string;
  /** Accessible name of the whole figure. */
  readonly name: string;
  /** How many readings the dossier has. */
  readonly readings: number;
  /** Address of an event. */
  readonly href: (id: string) => string;
}

/** CSS pixels with one decimal: finer than the eye sees. */
const px = (value: number): number => Math.round(value * 10) / 10;

const path = (lines: readonly Line[]): string => lines.map(([x1, y1, x2, y2]) => `M${px(x1)} ${px(y1)}${y1 === y2 ? `H${px(x2)}` : `V${px(y2)}`}`).join('');

const words = (className: string, { text, x, y }: Words, anchor?: 'start' | 'end'): Element =>
  s('text', { class: className, x: px(x), y: px(y), 'text-anchor': anchor === 'end' ? 'end' : null }, text);

/** Hollow and dashed are part of the drawing, so that it tells the same without a style sheet and on a grey printer. */
const strokeOf = ({ event }: CoastEntry): Record<string, string | null> => {
  const dashed = event.approximate || event.uncertain;
  const hollow = event.status === 'background' || event.status === 'publication' || dashed;
  return hollow ? { fill: 'none', stroke: 'currentColor', 'stroke-dasharray': dashed ? '3 2' : null } : {};
};

const shape = (mark: CoastMark, entry: CoastEntry, turned: boolean, prefix: string): Element[] => {
  const { box, centre, thick, fade } = mark;
  const look = { class: 'coast-mark', ...strokeOf(entry) };
  if (mark.shape === 'dot') return [s('circle', { ...look, cx: px(box.x + box.width / 2), cy: px(box.y + box.height / 2), r: px(thick / 2) })];
  if (mark.shape === 'square') return [s('rect', { ...look, x: px(box.x), y: px(box.y), width: px(box.width), height: px(box.height) })];
  const last = mark.pieces.length - 1;
  const outline = mark.pieces.map(([from, to], i) => {
    const round = [i === 0 && mark.round[0], i === last && mark.round[1]] as const;
    return barPath({ from, to, centre, thick, round }, turned);
  });
  const bar = s('path', { ...look, d: outline.join(''), mask: fade === 'none' ? null : `url(#${prefix}-${fade})` });
  if (!mark.sure) return [bar];
  const [from, to] = mark.sure;
  return [bar, s('path', { class: 'coast-sure', d: barPath({ from, to, centre, thick, round: [true, true] }, turned) })];
};

const certainty = ({ event }: CoastEntry, readings: number): string =>
  event.status === 'reported' || event.readings.length > 0
    ? `reported by ${event.readings.length} of ${readings}`
    : { background: 'background, reported by none', publication: 'publication of a text', later: 'later, from outside the texts', reported: 'reported by none' }[event.status];

/** "Corinthia Hotel attack: Gunmen … ; 27 January 2015; reported by 3 of 3". It begins with the words that can be seen. */
export const nameOf = (entry: CoastEntry, readings: number): string => {
  const { label, title, dateWords } = entry.event;
  const what = title.startsWith(label) ? title : `${label}: ${title}`;
  return [what, dateWords, certainty(entry, readings)].join('; ');
};

const hit = (box: Box): Element =>
  s('rect', { class: 'coast-hit', x: px(box.x), y: px(box.y), width: px(box.width), height: px(box.height), fill: 'none', 'pointer-events': 'all' });

const link = (entry: CoastEntry, layout: CoastLayout, dress: CoastDress): Element => {
  const { event, marks, label, leader } = entry;
  const unsure = event.approximate || event.uncertain;
  const className = ['coast-event', event.status === 'reported' ? '' : `is-${event.status}`, unsure ? 'is-uncertain' : ''].filter(Boolean).join(' ');
  return s(
    'a',
    {
      href: dress.href(event.id),
      class: className,
      'aria-label': nameOf(entry, dress.readings),
      'data-ref': event.id,
      'data-rows': event.rows.join(' '),
      'data-places': event.places.join(' '),
      'data-readings': event.readings.join(' '),
    },
    [
      hit(entry.hit),
      ...(leader ? [s('path', { class: 'coast-leader', d: path([leader]), stroke: 'currentColor' })] : []),
      ...marks.flatMap((mark) => shape(mark, entry, layout.turned, dress.prefix)),
      ...(label?.lines.map((line, i) => words(i < label.bold ? 'coast-label' : 'coast-detail', line, label.anchor)) ?? []),
    ],
  );
};

const row = (layout: CoastLayout, { id, name, lines, empty }: CoastRow, children: readonly Element[]): Element =>
  s('g', { class: empty ? 'coast-row is-empty' : 'coast-row', 'data-row': id }, [
    s('path', { class: 'coast-line', d: path(lines), fill: 'none', stroke: 'currentColor' }),
    words('coast-name', name, layout.turned ? 'start' : 'end'),
    ...children,
  ]);

/** A zigzag in the middle of a break, at both of its ends. */
const zigzag = ({ x, y, width, height }: Box, turned: boolean): string =>
  (turned ? [x, x + width - 12] : [y - 6, y + height - 6])
    .map((at) => (turned ? `M${px(at)} ${px(y + height / 2)}l3 -3 3 6 3 -6 3 3` : `M${px(x + width / 2)} ${px(at)}l-3 3 6 3 -6 3 3 3`))
    .join('');

const time = ({ stretches, ticks, breaks, turned }: CoastLayout): Element =>
  s('g', { class: 'coast-time' }, [
    ...stretches.filter((box) => box.coarse).map((box) => s('rect', { class: 'coast-coarse', x: px(box.x), y: px(box.y), width: px(box.width), height: px(box.height), fill: 'none' })),
    s('path', { class: 'coast-tick', d: path(ticks.filter((tick) => !tick.major).map((tick) => tick.line)), stroke: 'currentColor' }),
    s('path', { class: 'coast-tick is-major', d: path(ticks.filter((tick) => tick.major).map((tick) => tick.line)), stroke: 'currentColor' }),
    ...ticks.flatMap((tick) => (tick.label ? [words('coast-tick-label', tick.label)] : [])),
    s('path', { class: 'coast-break', d: breaks.map((box) => zigzag(box, turned)).join(''), fill: 'none', stroke: 'currentColor' }),
  ]);

/** White is opaque, nothing is clear: the mask takes a bar away towards the end that nobody knows. */
const fade = (prefix: string, name: 'start' | 'end' | 'both', turned: boolean): Element => {
  const stops = { start: [0, 1], end: [1, 0], both: [0, 1, 0] }[name];
  return s('mask', { id: `${prefix}-${name}`, maskContentUnits: 'objectBoundingBox', x: -0.5, y: -0.5, width: 2, height: 2 }, [
    s('linearGradient', { id: `${prefix}-${name}-fill`, x2: turned ? 0 : null, y2: turned ? 1 : null }, stops.map((opacity, i) => s('stop', { offset: i / (stops.length - 1), 'stop-color': '#fff', 'stop-opacity': opacity }))),
    s('rect', turned ? { x: -0.5, width: 2, height: 1, fill: `url(#${prefix}-${name}-fill)` } : { y: -0.5, width: 1, height: 2, fill: `url(#${prefix}-${name}-fill)` }),
  ]);
};

/**
 * Draws a finished layout: classes and shapes, no colours and no style attributes. Every event is a link with its id in
 * `data-ref` and its rows, places and readings beside it, separated by spaces. Text comes out as text nodes.
 */
export const drawCoast = (layout: CoastLayout, dress: CoastDress): Element => {
  const used = (['start', 'end', 'both'] as const).filter((name) => layout.entries.some(({ marks }) => marks.some((mark) => mark.fade === name)));
  const links = new Map(layout.entries.map((entry) => [entry, link(entry, layout, dress)]));
  const inRow = (id: string) => (layout.turned ? [] : layout.entries.filter(({ marks }) => marks.some((mark) => mark.row === id)).flatMap((entry) => links.get(entry) ?? []));
  return s(
    'svg',
    {
      class: layout.turned ? 'coast is-turned' : 'coast',
      viewBox: `0 0 ${px(layout.width)} ${px(layout.height)}`,
      width: px(layout.width),
      height: px(layout.height),
      role: 'group',
      'aria-label': dress.name,
      fill: 'currentColor',
      'font-size': layout.labelSize,
    },
    [
      ...(used.length > 0 ? [s('defs', used.map((name) => fade(dress.prefix, name, layout.turned)))] : []),
      time(layout),
      ...layout.rows.map((each) => row(layout, each, inRow(each.id))),
      ...(layout.turned ? links.values() : []),
    ],
  );
};
