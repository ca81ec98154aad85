import { least } from 'd3';

/** A mark that the arrow keys can reach: its row, and where it lies along time in CSS pixels. */
export interface FocusTarget {
  readonly row: number;
  readonly at: number;
}

const ways: Readonly<Record<string, readonly [time: number, row: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Where an arrow key leads from one stop; undefined where it leads nowhere, or is no arrow. Along time it goes to the next
 * stop of the row; across, to the nearest in time of the next row that has any. The stops come row by row, in the order of
 * time. Where the figure is vertical so are the keys, and along time every stop is next, since all are written one below
 * another.
 */
export function nextFocus(stops: readonly FocusTarget[], from: number, key: string, vertical: boolean): number | undefined {
  const here = stops[from];
  const way = ways[key];
  if (!here || !way) return undefined;
  const [time, row] = vertical ? [way[1], way[0]] : way;
  if (time !== 0) {
    const next = from + time;
    return stops[next] && (vertical || stops[next].row === here.row) ? next : undefined;
  }
  const rows = stops.map((stop) => stop.row).filter((other) => (row > 0 ? other > here.row : other < here.row));
  const nextRow = row > 0 ? Math.min(...rows) : Math.max(...rows);
  const inRow = stops.flatMap((stop, i) => (stop.row === nextRow ? [i] : []));
  return least(inRow, (i) => Math.abs(stops[i]!.at - here.at));
}
