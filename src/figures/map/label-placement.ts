import { type Box, boxesOverlap, isInside } from '../shared/box.ts';
import { crossesBox, crossesCircle, crossesSegment } from '../shared/line-segment.ts';
import type { MeasureText } from '../timeline/figure.ts';
import { type LabelCandidate, labelCandidates } from './label-candidates.ts';

/** A dot or circle that wants a name. CSS pixels. */
export interface LabelPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
  /** Zero or more. A label of higher priority drives out one of lower priority where only one can stand. */
  readonly priority: number;
}

export interface LabelSpec {
  readonly points: readonly LabelPoint[];
  /** What no label may cover, besides the points. */
  readonly obstacles: readonly Box[];
  /** What no label may leave. */
  readonly frame: Box;
  /** Type size in CSS pixels. */
  readonly size: number;
  readonly measure: MeasureText;
}

export interface Placement extends LabelCandidate {
  readonly id: string;
}

export interface Labels {
  /** In the order of the points. */
  readonly placed: readonly Placement[];
  /** Ids of points whose label can stand nowhere. */
  readonly unplaced: readonly string[];
}

/** Rounds of betterment; a few settle every map that was tried. */
const ROUNDS = 12;
/** With more points than this no label stands off on a line: nobody could read so many, and trying them would take seconds. */
const CROWD = 100;
/** Of several points on one spot only so many are named; more would be a heap, and each more costs the others a round of trying. */
const HEAP = 6;
/** What leaving a label out costs beside the worst place for it. */
const LEFT_OUT = 1000;
/** Names are measured at the weight that a style sheet may give to the one being read. */
const BOLD = 600;
/** Pixels between a point and a label or line of another. */
const AIR = 1;

/**
 * Gives each point's label the best place that is free: round its point, or further out with a line to it. No label covers
 * another, a point, a line or an obstacle, or leaves the frame; one that would is left out and told. Equal input gives equal
 * output: each label in turn takes a better place that is free, or one that a single other can give up at a net gain.
 */
export function placeLabels({ points, obstacles, frame, size, measure }: LabelSpec): Labels {
  const isHeaped = (n: number): boolean => points.slice(0, n).filter((other) => isTwin(other, points[n]!)).length >= HEAP;
  const ways = points.map((point, n) =>
    (isHeaped(n) ? [] : labelCandidates(point.x, point.y, point.r, measure(point.text, size, BOLD), size)).filter(
      (way) =>
        (way.leader === undefined || points.length <= CROWD) &&
        isInside(way.box, frame) &&
        !obstacles.some((box) => boxesOverlap(way.box, box) || (way.leader !== undefined && crossesBox(way.leader, box))) &&
        !points.some((other) => coversCircle(way.box, other) || (!isTwin(point, other) && cutsCircle(way, other))),
    ),
  );
  const chosen = new Map<number, LabelCandidate>();

  const cost = (n: number, way: LabelCandidate | undefined): number => (way?.cost ?? LEFT_OUT) * (1 + priority(points[n]));
  const rivals = (n: number, way: LabelCandidate, without?: number): number[] =>
    [...chosen].filter(([m, other]) => m !== n && m !== without && clash(way, other)).map(([m]) => m);

  /** Gives one label a better way, at the cost of at most one other. */
  function better(n: number): boolean {
    for (const way of ways[n] ?? []) {
      const gain = cost(n, chosen.get(n)) - cost(n, way);
      if (gain <= 0) return false;
      const [rival, second] = rivals(n, way);
      if (second !== undefined) continue;
      if (rival !== undefined) {
        const retreat = ways[rival]?.find((other) => !clash(way, other) && rivals(rival, other, n).length === 0);
        if (cost(rival, retreat) - cost(rival, chosen.get(rival)) >= gain) continue;
        if (retreat === undefined) chosen.delete(rival);
        else chosen.set(rival, retreat);
      }
      chosen.set(n, way);
      return true;
    }
    return false;
  }
  for (let round = 0; round < ROUNDS && points.filter((_, n) => better(n)).length > 0; round++);

  const placed = points.flatMap(({ id }, n) => {
    const way = chosen.get(n);
    return way === undefined ? [] : [{ id, ...way }];
  });
  return { placed, unplaced: points.filter((_, n) => !chosen.has(n)).map(({ id }) => id) };
}

const priority = (point: LabelPoint | undefined): number => point?.priority ?? 0;

/** True where two circles lie on one another, so that a line from the one cannot but leave the other. */
const isTwin = (a: LabelPoint, b: LabelPoint): boolean => a === b || (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < 1;

const coversCircle = ({ x, y, width, height }: Box, circle: LabelPoint): boolean =>
  Math.max(x - circle.x, 0, circle.x - x - width) ** 2 + Math.max(y - circle.y, 0, circle.y - y - height) ** 2 <
  (circle.r + AIR) ** 2;

const cutsCircle = ({ leader }: LabelCandidate, { x, y, r }: LabelPoint): boolean =>
  leader !== undefined && crossesCircle(leader, x, y, r + AIR / 2);

const clash = (a: LabelCandidate, b: LabelCandidate): boolean =>
  boxesOverlap(a.box, b.box) ||
  (a.leader !== undefined && crossesBox(a.leader, b.box)) ||
  (b.leader !== undefined && crossesBox(b.leader, a.box)) ||
  (a.leader !== undefined && b.leader !== undefined && crossesSegment(a.leader, b.leader));
