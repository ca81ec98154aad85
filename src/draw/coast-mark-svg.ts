import type { Element } from 'hast';
import { s } from 'hastscript';
import { barPath } from './bar.ts';
import type { CoastMark } from './coast-layout.ts';
import type { FigureEvent } from './figure.ts';
import { px } from './ink.ts';

/** The id of the mask that takes a bar away towards the ends that nobody knows. */
const maskId = (prefix: string, fade: CoastMark['fade']) => `${prefix}-${fade}`;

/** Hollow, dashed and lighter are part of the drawing, so that it tells the same without a style sheet and in grey. */
function lookOf({ approximate, uncertain, status }: FigureEvent): Record<string, string | number> {
  const dash = approximate || uncertain ? { strokeDasharray: '3 2' } : {};
  const isHollow = approximate || uncertain || status === 'background' || status === 'publication';
  if (isHollow) return { class: 'coast-mark is-hollow', fill: 'none', stroke: 'currentColor', ...dash };
  return status === 'later' ? { class: 'coast-mark', fillOpacity: 0.65 } : { class: 'coast-mark' };
}

/** Draws one mark: a circle for a day, a square for a publication, a path for an interval, with its sure part on top. */
export function drawMark(mark: CoastMark, event: FigureEvent, turned: boolean, prefix: string): readonly Element[] {
  const { box, centre, thick, fade, pieces, sure } = mark;
  const look = lookOf(event);
  const corner = { x: px(box.x), y: px(box.y), width: px(box.width), height: px(box.height) };
  if (mark.shape === 'dot')
    return [s('circle', { ...look, cx: px(box.x + box.width / 2), cy: px(box.y + box.height / 2), r: px(thick / 2) })];
  if (mark.shape === 'square') return [s('rect', { ...look, ...corner })];
  const outline = pieces.map(([from, to], i) => {
    const round = [i === 0 && mark.round[0], i === pieces.length - 1 && mark.round[1]] as const;
    return barPath({ from, to, centre, thick, round }, turned);
  });
  const bar = s('path', { ...look, d: outline.join(''), mask: fade === 'none' ? null : `url(#${maskId(prefix, fade)})` });
  if (!sure) return [bar];
  return [
    bar,
    s('path', { class: 'coast-sure', d: barPath({ from: sure[0], to: sure[1], centre, thick, round: [true, true] }, turned) }),
  ];
}

/** How much of a bar is seen at its start, in between, and at its end. */
const seen = { start: [0, 1], end: [1, 0], both: [0, 1, 0] };

/** The masks for the fades that the marks use; none where they use none. The box is larger than the bar, for its outline. */
export function fadeMasks(marks: readonly CoastMark[], turned: boolean, prefix: string): readonly Element[] {
  return (['start', 'end', 'both'] as const)
    .filter((fade) => marks.some((mark) => mark.fade === fade))
    .map((fade) => {
      const id = maskId(prefix, fade);
      const stops = seen[fade].map((opacity, i, all) =>
        s('stop', { offset: i / (all.length - 1), stopColor: '#fff', stopOpacity: opacity }),
      );
      const along = turned ? { x2: 0, y2: 1 } : {};
      const sheet = turned ? { x: -1, width: 3, height: 1 } : { y: -1, width: 1, height: 3 };
      return s('mask', { id, maskContentUnits: 'objectBoundingBox', x: -1, y: -1, width: 3, height: 3 }, [
        s('linearGradient', { id: `${id}-ink`, ...along }, stops),
        s('rect', { ...sheet, fill: `url(#${id}-ink)` }),
      ]);
    });
}
