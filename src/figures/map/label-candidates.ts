import type { Box } from '../shared/box.ts';
import type { LineSegment } from '../shared/line-segment.ts';

/** One way to set a label: where its text hangs, what it covers, and a line to its point when it stands off. CSS pixels. */
export interface LabelCandidate {
  /** The start, middle or end of the baseline, as `anchor` says. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  readonly leader: LineSegment | undefined;
  /** How little this way is liked; 0 for the best. */
  readonly cost: number;
}

/** The radius of a dot, and the space between a label and the edge of the map, as multiples of the type size. */
export const DOT_RADIUS = 0.32;
export const EDGE_MARGIN = 0.25;

/** Parts of the type size that Public Sans rises above its baseline and hangs below it, as far as names go. */
const RISE = 0.76;
const HANG = 0.22;

/** East first, then the corners to the right, then the left, then above and below (E. Imhof, Die Anordnung der Namen in der Karte, 1962). */
const near = [0, -45, 45, 180, -135, 135, -90, 90];
const far = [0, -30, 30, -60, 60, 180, -150, 150, -120, 120, -90, 90, -15, 15, -45, 45, -75, 75, -165, 165, -135, 135, -105, 105];
/** Distances of labels that stand off, in type sizes. */
const rings = [1.2, 2, 3, 4.2, 5.6];

/** The box of a text `width` pixels wide, set at `size` pixels, with half a pixel of air on every side. */
export function textBox(x: number, y: number, anchor: LabelCandidate['anchor'], width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left - 0.5, y: y - RISE * size - 0.5, width: width + 1, height: (RISE + HANG) * size + 1 };
}

/** All ways to set a label round the circle of radius `r` at (`x`, `y`), the best first. */
export function labelCandidates(x: number, y: number, r: number, width: number, size: number): readonly LabelCandidate[] {
  const at = (degrees: number, gap: number, cost: number): LabelCandidate => {
    const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const anchor = dx > 0.1 ? 'start' : dx < -0.1 ? 'end' : 'middle';
    const edge = [x + dx * (r + gap), y + dy * (r + gap)] as const;
    // From straight below, where the text hangs from the edge, to straight above, where it stands on it.
    const baseline = edge[1] + size * ((RISE - HANG) / 2 + ((RISE + HANG) / 2) * dy);
    const box = textBox(edge[0], baseline, anchor, width, size);
    const leader = gap < size ? undefined : { x1: x + dx * r, y1: y + dy * r, x2: edge[0] - dx, y2: edge[1] - dy };
    return { x: edge[0], y: baseline, anchor, box, leader, cost };
  };
  return [
    ...near.map((degrees, n) => at(degrees, size * (Math.abs(degrees) === 90 ? 0.2 : 0.35), n)),
    ...rings.flatMap((gap, ring) => far.map((degrees, n) => at(degrees, gap * size, 20 + far.length * ring + n))),
  ];
}
