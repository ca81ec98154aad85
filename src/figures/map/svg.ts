import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../shared/svg.ts';
import type { LineSegment } from '../shared/line-segment.ts';
import type { MapLayout, MapPoint } from './layout.ts';
import type { MapName } from './names.ts';

export interface MapSvgOptions {
  /** Stands before the ids of the drawing, so that a page can hold several. */
  readonly prefix: string;
  /** What the map shows, for those who do not see it. */
  readonly title: string;
  /** The address of a place; undefined for one that leads nowhere. */
  readonly href: (id: string) => string | undefined;
  /** Give each link the id of its place, so that a fragment can point at it; on one map of a page only. */
  readonly ids?: boolean;
  /** Links for the pointer alone: what they lead to is linked in the text beside the map. */
  readonly pointerOnly?: boolean;
  /** For a page that runs from right to left: a map is never turned, and its names lie where the layout has put them. */
  readonly direction?: 'ltr' | undefined;
}

/**
 * The map as an `<svg>`: classes and presentation attributes only, so that a style sheet colours it and no policy blocks it.
 * Each place is one link (or a group without `href`) with its dot or circle and its name, known by `data-ref`.
 */
export function mapSvg(
  layout: MapLayout,
  { prefix, title, href, ids = false, pointerOnly = false, direction }: MapSvgOptions,
): Element {
  const { width, height, labelSize } = layout;
  return s(
    'svg',
    {
      className: ['map'],
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'group',
      direction,
      ariaLabelledBy: [`${prefix}-title`],
    },
    [
      s('title', { id: `${prefix}-title` }, title),
      s('rect', { className: ['map-sea'], width: round(width), height: round(height) }),
      shape('map-land', layout.land),
      shape('map-home', layout.home),
      shape('map-border', layout.borders),
      s('g', { fontSize: labelSize, textAnchor: 'middle', ariaHidden: 'true' }, [
        ...layout.waters.map((name) => lettering('map-water', name)),
        ...layout.countries.map((name) => lettering('map-country', name)),
      ]),
      s(
        'g',
        { fontSize: labelSize },
        layout.points.map((point) =>
          place(point, { href: href(point.id), id: ids ? point.id : undefined, tabIndex: pointerOnly ? -1 : undefined }),
        ),
      ),
    ],
  );
}

const shape = (name: string, data: string): Element[] => (data === '' ? [] : [s('path', { className: [name], d: data })]);

const lettering = (name: string, { text, x, y }: MapName): Element =>
  s('text', { className: [name], x: round(x), y: round(y) }, text);

interface PointLink {
  readonly href: string | undefined;
  readonly id: string | undefined;
  readonly tabIndex: number | undefined;
}

function place({ id, name, x, y, r, exact, here, label }: MapPoint, link: PointLink): Element {
  // A name that is not what the eye sees must still hold it: people say to their computer what they see.
  const spoken = label?.text === name ? {} : { ariaLabel: label === undefined ? name : `${label.text} ${name}` };
  return s(
    link.href === undefined ? 'g' : 'a',
    { className: here ? ['map-place', 'is-here'] : ['map-place'], ...link, dataRef: id, ...spoken },
    [
      ...(label?.leader === undefined ? [] : [s('line', { className: ['map-leader'], ...rounded(label.leader) })]),
      s('circle', { className: [exact ? 'map-point' : 'map-circle'], cx: round(x), cy: round(y), r: round(r) }),
      ...(label === undefined
        ? []
        : [s('text', { className: ['map-label'], x: round(label.x), y: round(label.y), ...anchored(label.anchor) }, label.text)]),
    ],
  );
}

const anchored = (anchor: string): { textAnchor?: string } => (anchor === 'start' ? {} : { textAnchor: anchor });

const rounded = ({ x1, y1, x2, y2 }: LineSegment): Record<string, number> => ({
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
});
