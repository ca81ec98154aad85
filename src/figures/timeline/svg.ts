import type { Phrases } from '../../i18n/en/index.ts';
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { textElement, linesPath, round } from '../shared/svg.ts';
import type { EventLayout, LabelLayout, TimelineLayout, RowLayout } from './layout.ts';
import { markSvg, fadeMasks } from './mark-svg.ts';
import { timeAxisSvg } from './time-svg.ts';

/** What the drawing takes from the page that it is on. */
export interface TimelineSvgOptions {
  /** Prefix of every id, so that a page can hold the figure twice. */
  readonly prefix: string;
  /** Accessible name of the whole figure. */
  readonly name: string;
  /** How many readings the dossier has. */
  readonly readings: number;
  readonly phrases: Phrases;
  /** Address of an event. */
  readonly href: (id: string) => string;
}

/**
 * The accessible name of an event: "Corinthia Hotel attack: Gunmen attack …; 27 January 2015; reported by 3 of 3". It begins
 * with all the visible words, so that voice control can address the link by them (WCAG 2.5.3); semicolons separate the parts.
 */
export function accessibleName(
  { event, label: written }: EventLayout,
  { readings, phrases: { timeline } }: Pick<TimelineSvgOptions, 'readings' | 'phrases'>,
): string {
  const { label, title, dateWords, status } = event;
  const { mark } = timeline;
  const how = status === 'reported' ? mark.reported(event.readings.length, readings) : mark[status];
  if (written && written.bold < written.lines.length)
    return [written.lines.map(({ text }) => text).join(' '), title, how].join(mark.semicolon);
  return [title.startsWith(label) ? title : mark.labelled(label, title), dateWords, how].join(mark.semicolon);
}

/** The lines of a label, with a space between them for assistive technology, which reads them as one text. */
function drawLabel({ lines, bold, anchor }: LabelLayout): readonly ElementContent[] {
  const drawn = lines.map((line, i) => textElement(i < bold ? 'timeline-label' : 'timeline-detail', line, anchor));
  return drawn.flatMap((line, i) => (i === 0 ? [line] : [{ type: 'text', value: ' ' } as const, line]));
}

function drawEntry(entry: EventLayout, { vertical }: TimelineLayout, options: TimelineSvgOptions): Element {
  const { event, marks, label, leader, hit } = entry;
  const isUncertain = event.approximate || event.uncertain;
  return s(
    'a',
    {
      href: options.href(event.id),
      class: [
        'timeline-event',
        ...(event.status === 'reported' ? [] : [`is-${event.status}`]),
        ...(isUncertain ? ['is-uncertain'] : []),
      ],
      ariaLabel: accessibleName(entry, options),
      dataRef: event.id,
      dataRows: event.rows.join(' '),
      dataPlaces: event.places.join(' '),
      dataReadings: event.readings.join(' '),
    },
    [
      s('rect', {
        class: 'timeline-hit',
        x: round(hit.x),
        y: round(hit.y),
        width: round(hit.width),
        height: round(hit.height),
        fill: 'none',
        pointerEvents: 'all',
      }),
      ...(leader ? [s('path', { class: 'timeline-leader', d: linesPath([leader]), stroke: 'currentColor' })] : []),
      ...marks.flatMap((mark) => markSvg(mark, event, vertical, options.prefix)),
      ...(label ? drawLabel(label) : []),
    ],
  );
}

function drawRow({ id, name, lines, empty }: RowLayout, vertical: boolean, entries: readonly Element[]): Element {
  return s('g', { class: ['timeline-row', ...(empty ? ['is-empty'] : [])], dataRow: id }, [
    s('path', { class: 'timeline-line', d: linesPath(lines), stroke: 'currentColor' }),
    textElement('timeline-name', name, vertical ? 'start' : 'end'),
    ...entries,
  ]);
}

/**
 * Draws a finished layout: shapes and classes, no colours and no style attributes, so that a style sheet colours it and no
 * policy blocks it. Every event is a link with its id in `data-ref`; `data-rows`, `data-places` and `data-readings` hold ids
 * separated by spaces. In the horizontal figure the links are in the group of their row, in the order of time; in the vertical one
 * they follow all rows, since an event is written once for all of its places.
 */
export function timelineSvg(layout: TimelineLayout, options: TimelineSvgOptions): Element {
  const { vertical, width, height, labelSize, rows, entries } = layout;
  const isIn = (row: string, entry: EventLayout) => !vertical && entry.marks.some((mark) => mark.row === row);
  const drawn = entries.map((entry) => ({ entry, link: drawEntry(entry, layout, options) }));
  const masks = fadeMasks(
    entries.flatMap(({ marks }) => marks),
    vertical,
    options.prefix,
  );
  return s(
    'svg',
    {
      class: vertical ? ['timeline', 'is-vertical'] : ['timeline'],
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: 'group',
      direction: options.phrases.direction === 'rtl' ? 'rtl' : null,
      ariaLabel: options.name,
      fill: 'currentColor',
      fontSize: labelSize,
    },
    [
      ...(masks.length > 0 ? [s('defs', [...masks])] : []),
      timeAxisSvg(layout),
      ...rows.map((row) =>
        drawRow(
          row,
          vertical,
          drawn.filter(({ entry }) => isIn(row.id, entry)).map(({ link }) => link),
        ),
      ),
      ...(vertical ? drawn.map(({ link }) => link) : []),
    ],
  );
}
