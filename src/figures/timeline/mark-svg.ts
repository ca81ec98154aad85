import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../shared/svg.ts';
import type { TimelineEvent } from './figure.ts';
import type { MarkLayout } from './layout.ts';

/** A bar along an axis of time, in CSS pixels. `round` tells which of its ends are rounded; the others are cut straight. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Its middle across the axis. */
  readonly centre: number;
  readonly thick: number;
  readonly round: readonly [start: boolean, end: boolean];
}

/**
 * The outline of a bar as SVG path data, to a tenth of a pixel: along x, or along y where the axis is vertical. Its caps are half
 * ellipses, which d3-path cannot write.
 */
export function barPath({ from, to, centre, thick, round: [startRound, endRound] }: Bar, vertical: boolean): string {
  const r = Math.min(thick, to - from) / 2;
  const start = round(from + (startRound ? r : 0));
  const end = round(to - (endRound ? r : 0));
  const [near, far] = [round(centre - thick / 2), round(centre + thick / 2)];
  const cap = (isRound: boolean, at: number, edge: number, sweep: 0 | 1) => {
    if (!isRound) return vertical ? `H${edge}` : `V${edge}`;
    return `A${round(r)} ${round(thick / 2)} 0 0 ${sweep} ${vertical ? `${edge} ${at}` : `${at} ${edge}`}`;
  };
  if (vertical) return `M${near} ${start}V${end}${cap(endRound, end, far, 0)}V${start}${cap(startRound, start, near, 0)}z`;
  return `M${start} ${near}H${end}${cap(endRound, end, far, 1)}H${start}${cap(startRound, start, near, 1)}z`;
}

/** The id of the mask that takes a bar away towards the ends that nobody knows. */
const maskId = (prefix: string, fade: MarkLayout['fade']) => `${prefix}-${fade}`;

/** Hollow, dashed and lighter are part of the drawing, so that it tells the same without a style sheet and in grey. */
function lookOf({ approximate, uncertain, status }: TimelineEvent): Record<string, string | number> {
  const dash = approximate || uncertain ? { strokeDasharray: '3 2' } : {};
  const isHollow = approximate || uncertain || status === 'background' || status === 'publication';
  if (isHollow) return { class: 'timeline-mark is-hollow', fill: 'none', stroke: 'currentColor', ...dash };
  return status === 'later' ? { class: 'timeline-mark', fillOpacity: 0.65 } : { class: 'timeline-mark' };
}

/** Draws one mark: a circle for a day, a square for a publication, a path for an interval, with its sure part on top. */
export function markSvg(mark: MarkLayout, event: TimelineEvent, vertical: boolean, prefix: string): readonly Element[] {
  const { box, centre, thick, fade, pieces, sure } = mark;
  const look = lookOf(event);
  const corner = { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
  if (mark.shape === 'dot')
    return [s('circle', { ...look, cx: round(box.x + box.width / 2), cy: round(box.y + box.height / 2), r: round(thick / 2) })];
  if (mark.shape === 'square') return [s('rect', { ...look, ...corner })];
  const outline = pieces.map(([from, to], i) => {
    const round = [i === 0 && mark.round[0], i === pieces.length - 1 && mark.round[1]] as const;
    return barPath({ from, to, centre, thick, round }, vertical);
  });
  const bar = s('path', { ...look, d: outline.join(''), mask: fade === 'none' ? null : `url(#${maskId(prefix, fade)})` });
  if (!sure) return [bar];
  return [
    bar,
    s('path', {
      class: 'timeline-sure',
      d: barPath({ from: sure[0], to: sure[1], centre, thick, round: [true, true] }, vertical),
    }),
  ];
}

/** How much of a bar is seen at its start, in between, and at its end. */
const seen = { start: [0, 1], end: [1, 0], both: [0, 1, 0] };

/** The masks for the fades that the marks use; none where they use none. The box is larger than the bar, for its outline. */
export function fadeMasks(marks: readonly MarkLayout[], vertical: boolean, prefix: string): readonly Element[] {
  return (['start', 'end', 'both'] as const)
    .filter((fade) => marks.some((mark) => mark.fade === fade))
    .map((fade) => {
      const id = maskId(prefix, fade);
      const stops = seen[fade].map((opacity, i, all) =>
        s('stop', { offset: i / (all.length - 1), stopColor: '#fff', stopOpacity: opacity }),
      );
      const along = vertical ? { x2: 0, y2: 1 } : {};
      const sheet = vertical ? { x: -1, width: 3, height: 1 } : { y: -1, width: 1, height: 3 };
      return s('mask', { id, maskContentUnits: 'objectBoundingBox', x: -1, y: -1, width: 3, height: 3 }, [
        s('linearGradient', { id: `${id}-ink`, ...along }, stops),
        s('rect', { ...sheet, fill: `url(#${id}-ink)` }),
      ]);
    });
}
