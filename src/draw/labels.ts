import { overlap, within, type Box } from './box.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import type { Measure } from './figure.ts';
import { meetsBox, meetsCircle, meetsSegment } from './segment.ts';

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
  readonly measure: Measure;
}

export interface Placement extends Candidate {
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
/** With more points than this a label takes free places only: trying out who could give way would take seconds. */
const CROWD = 100;
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
  const order = points.map((_, n) => n).sort((a, b) => priority(points[b]) - priority(points[a]) || a - b);
  const ways = points.map(({ x, y, r, text }) =>
    candidatesOf(x, y, r, measure(text, size, BOLD), size).filter((way) => within(way.box, frame) && isClear(way)),
  );
  const chosen = new Map<number, Candidate>();

  function isClear(way: Candidate): boolean {
    return (
      !obstacles.some((box) => overlap(way.box, box) || (way.leader !== undefined && meetsBox(way.leader, box))) &&
      !points.some(({ x, y, r }) => coversCircle(way.box, x, y, r + AIR) || cutsCircle(way, x, y, r + AIR))
    );
  }
  // A line starts on its own point's circle, which `meetsCircle` must not hold against it.
  function cutsCircle({ leader }: Candidate, x: number, y: number, r: number): boolean {
    return leader !== undefined && (leader.x1 - x) ** 2 + (leader.y1 - y) ** 2 > r * r && meetsCircle(leader, x, y, r);
  }
  const cost = (n: number, way: Candidate | undefined): number => (way?.cost ?? LEFT_OUT) * (1 + priority(points[n]));
  const rivals = (n: number, way: Candidate, without?: number): number[] =>
    [...chosen].filter(([m, other]) => m !== n && m !== without && clash(way, other)).map(([m]) => m);

  /** Gives one label a better way, at the cost of at most one other. */
  function better(n: number): boolean {
    for (const way of ways[n] ?? []) {
      const gain = cost(n, chosen.get(n)) - cost(n, way);
      if (gain <= 0) return false;
      const [rival, second] = rivals(n, way);
      if (second !== undefined || (rival !== undefined && points.length > CROWD)) continue;
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
  for (let round = 0; round < ROUNDS && order.filter(better).length > 0; round++);

  const placed = points.flatMap(({ id }, n) => {
    const way = chosen.get(n);
    return way === undefined ? [] : [{ id, ...way }];
  });
  return { placed, unplaced: points.filter((_, n) => !chosen.has(n)).map(({ id }) => id) };
}

const priority = (point: LabelPoint | undefined): number => point?.priority ?? 0;

/** True where a box comes nearer to a centre than `r` pixels. */
const coversCircle = ({ x, y, width, height }: Box, cx: number, cy: number, r: number): boolean =>
  Math.max(x - cx, 0, cx - x - width) ** 2 + Math.max(y - cy, 0, cy - y - height) ** 2 < r * r;

const clash = (a: Candidate, b: Candidate): boolean =>
  overlap(a.box, b.box) ||
  (a.leader !== undefined && meetsBox(a.leader, b.box)) ||
  (b.leader !== undefined && meetsBox(b.leader, a.box)) ||
  (a.leader !== undefined && b.leader !== undefined && meetsSegment(a.leader, b.leader));
