import { type Box, boxesOverlap, isInside } from '../shared/box.ts';
import { crossesBox, crossesCircle, crossesSegment } from '../shared/line-segment.ts';
import type { MeasureText } from '../shared/text-width.ts';
import { type LabelCandidate, labelCandidates } from './label-candidates.ts';

/** A dot or circle to be labelled. CSS pixels. */
export interface LabelPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
  /** Zero or more. Where only one of two labels fits, the one of higher priority is kept. */
  readonly priority: number;
}

export interface LabelSpec {
  readonly points: readonly LabelPoint[];
  /** What no label may cover, besides the points. */
  readonly obstacles: readonly Box[];
  /** The area that labels must stay inside. */
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
  /** Ids of points whose label fits nowhere. */
  readonly unplaced: readonly string[];
}

/** Passes of improvement; every map tried settles after a few. */
const MAX_PASSES = 12;
/** With more points than this no label gets a leader line: nobody could read so many, and trying them would take seconds. */
const MAX_POINTS_WITH_LEADERS = 100;
/** At most this many points at the same position are labelled; more would be unreadable, and each costs the others a pass. */
const MAX_LABELS_PER_POSITION = 6;
/** The cost of leaving a label out, far above that of its worst candidate. */
const OMISSION_COST = 1000;
/** Labels are measured at the weight that the style sheet gives to a highlighted one. */
const BOLD = 600;
/** The least distance in pixels between a point and the label or leader line of another. */
const CLEARANCE = 1;

/**
 * Chooses the best free candidate for each point's label: next to its point, or further out with a leader line. No label covers
 * another label, a point, a line or an obstacle, or leaves the frame; one that would is returned as unplaced. The search is greedy
 * and deterministic: each label in turn moves to a cheaper candidate that is free, or that one other label can vacate at a net gain.
 */
export function placeLabels({ points, obstacles, frame, size, measure }: LabelSpec): Labels {
  const isSurplus = (n: number): boolean =>
    points.slice(0, n).filter((other) => isSamePosition(other, points[n]!)).length >= MAX_LABELS_PER_POSITION;
  const candidates = points.map((point, n) =>
    (isSurplus(n) ? [] : labelCandidates(point, measure(point.text, size, BOLD), size)).filter(
      (candidate) =>
        (candidate.leader === undefined || points.length <= MAX_POINTS_WITH_LEADERS) &&
        isInside(candidate.box, frame) &&
        !obstacles.some((box) => coversBox(candidate, box)) &&
        !points.some(
          (other) => coversCircle(candidate.box, other) || (!isSamePosition(point, other) && cutsCircle(candidate, other)),
        ),
    ),
  );
  const chosen = new Map<number, LabelCandidate>();

  const cost = (n: number, candidate: LabelCandidate | undefined): number =>
    (candidate?.cost ?? OMISSION_COST) * (1 + priority(points[n]));
  const conflicts = (n: number, candidate: LabelCandidate, except?: number): number[] =>
    [...chosen].filter(([m, other]) => m !== n && m !== except && isConflict(candidate, other)).map(([m]) => m);

  /** Moves one label to a cheaper candidate, at the expense of at most one other. Returns whether it moved. */
  function improve(n: number): boolean {
    for (const candidate of candidates[n] ?? []) {
      const gain = cost(n, chosen.get(n)) - cost(n, candidate);
      if (gain <= 0) return false;
      const [displaced, second] = conflicts(n, candidate);
      if (second !== undefined) continue;
      if (displaced !== undefined) {
        const alternative = candidates[displaced]?.find(
          (other) => !isConflict(candidate, other) && conflicts(displaced, other, n).length === 0,
        );
        if (cost(displaced, alternative) - cost(displaced, chosen.get(displaced)) >= gain) continue;
        if (alternative === undefined) chosen.delete(displaced);
        else chosen.set(displaced, alternative);
      }
      chosen.set(n, candidate);
      return true;
    }
    return false;
  }
  for (let pass = 0; pass < MAX_PASSES && points.filter((_, n) => improve(n)).length > 0; pass++);

  const placed = points.flatMap(({ id }, n) => {
    const candidate = chosen.get(n);
    return candidate === undefined ? [] : [{ id, ...candidate }];
  });
  return { placed, unplaced: points.filter((_, n) => !chosen.has(n)).map(({ id }) => id) };
}

const priority = (point: LabelPoint | undefined): number => point?.priority ?? 0;

/** Whether two points coincide, so that a leader line from one necessarily crosses the other. */
const isSamePosition = (a: LabelPoint, b: LabelPoint): boolean => a === b || (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < 1;

const coversCircle = ({ x, y, width, height }: Box, circle: LabelPoint): boolean =>
  Math.max(x - circle.x, 0, circle.x - x - width) ** 2 + Math.max(y - circle.y, 0, circle.y - y - height) ** 2 <
  (circle.r + CLEARANCE) ** 2;

const cutsCircle = ({ leader }: LabelCandidate, { x, y, r }: LabelPoint): boolean =>
  leader !== undefined && crossesCircle(leader, x, y, r + CLEARANCE / 2);

const coversBox = ({ box, leader }: LabelCandidate, obstacle: Box): boolean =>
  boxesOverlap(box, obstacle) || (leader !== undefined && crossesBox(leader, obstacle));

const isConflict = (a: LabelCandidate, b: LabelCandidate): boolean =>
  coversBox(a, b.box) ||
  (b.leader !== undefined && crossesBox(b.leader, a.box)) ||
  (a.leader !== undefined && b.leader !== undefined && crossesSegment(a.leader, b.leader));
