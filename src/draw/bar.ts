/** A bar along an axis of time, in CSS pixels. `round` tells which of its ends are rounded; the others are cut straight. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Its middle across the axis. */
  readonly centre: number;
  readonly thick: number;
  readonly round: readonly [start: boolean, end: boolean];
}

const px = (value: number): number => Math.round(value * 10) / 10;

/** The outline of a bar as SVG path data, to a tenth of a pixel: along x, or along y where the axis is turned. */
export function barPath({ from, to, centre, thick, round }: Bar, turned: boolean): string {
  const r = Math.min(thick, to - from) / 2;
  const start = px(from + (round[0] ? r : 0));
  const end = px(to - (round[1] ? r : 0));
  const [near, far] = [px(centre - thick / 2), px(centre + thick / 2)];
  const cap = (isRound: boolean, at: number, edge: number, sweep: 0 | 1) => {
    if (!isRound) return turned ? `H${edge}` : `V${edge}`;
    return `A${px(r)} ${px(thick / 2)} 0 0 ${sweep} ${turned ? `${edge} ${at}` : `${at} ${edge}`}`;
  };
  if (turned) return `M${near} ${start}V${end}${cap(round[1], end, far, 0)}V${start}${cap(round[0], start, near, 0)}z`;
  return `M${start} ${near}H${end}${cap(round[1], end, far, 1)}H${start}${cap(round[0], start, near, 1)}z`;
}
