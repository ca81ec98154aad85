import type { Box } from '../shared/box.ts';
import type { LineSegment } from '../shared/line-segment.ts';

/** One possible position of a label: its baseline, what it covers, and a leader line to its point if it is further off. CSS pixels. */
export interface LabelCandidate {
  /** The start, middle or end of the baseline, depending on `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  readonly leader: LineSegment | undefined;
  /** 0 for the best position; the higher, the worse. */
  readonly cost: number;
}

/** The radius of a dot, and the space between a label and the edge of the map, as multiples of the type size. */
export const DOT_RADIUS = 0.32;
export const EDGE_MARGIN = 0.25;

/** Height of Public Sans above its baseline and depth below it in names of places, as parts of the type size. */
const ASCENT = 0.76;
const DESCENT = 0.22;

/** East first, then the corners to the right, then the left, then above and below (E. Imhof, Die Anordnung der Namen in der Karte, 1962). */
const near = [0, -45, 45, 180, -135, 135, -90, 90];
const far = [0, -30, 30, -60, 60, 180, -150, 150, -120, 120, -90, 90, -15, 15, -45, 45, -75, 75, -165, 165, -135, 135, -105, 105];
/** Distances of labels with a leader line from their point, in type sizes. */
const rings = [1.2, 2, 3, 4.2, 5.6];

/** A text on its baseline: `width` pixels wide, set at `size` pixels, starting, ending or centred at (`x`, `y`). */
export interface TextOnBaseline extends Pick<LabelCandidate, 'x' | 'y' | 'anchor'> {
  readonly width: number;
  readonly size: number;
}

/** The box that a text covers, with half a pixel of padding on every side. */
export function textBox({ x, y, anchor, width, size }: TextOnBaseline): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left - 0.5, y: y - ASCENT * size - 0.5, width: width + 1, height: (ASCENT + DESCENT) * size + 1 };
}

/** All candidates for a label `width` pixels wide, set at `size` pixels, around a circle; the best first. */
export function labelCandidates(
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  width: number,
  size: number,
): readonly LabelCandidate[] {
  const at = (degrees: number, gap: number, cost: number): LabelCandidate => {
    const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const anchor = dx > 0.1 ? 'start' : dx < -0.1 ? 'end' : 'middle';
    const edge = [x + dx * (r + gap), y + dy * (r + gap)] as const;
    // Directly below, the top of the text touches the edge; directly above, its bottom does; in between it moves steadily.
    const baseline = edge[1] + size * ((ASCENT - DESCENT) / 2 + ((ASCENT + DESCENT) / 2) * dy);
    const box = textBox({ x: edge[0], y: baseline, anchor, width, size });
    const leader = gap < size ? undefined : { x1: x + dx * r, y1: y + dy * r, x2: edge[0] - dx, y2: edge[1] - dy };
    return { x: edge[0], y: baseline, anchor, box, leader, cost };
  };
  return [
    ...near.map((degrees, n) => at(degrees, size * (Math.abs(degrees) === 90 ? 0.2 : 0.35), n)),
    ...rings.flatMap((gap, ring) => far.map((degrees, n) => at(degrees, gap * size, 20 + far.length * ring + n))),
  ];
}
