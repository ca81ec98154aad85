/** A mark that the arrow keys can reach: its row, and its position along the time axis in CSS pixels. */
export interface MarkPosition {
  readonly row: number;
  readonly at: number;
}

const steps: Readonly<Record<string, readonly [alongTime: number, acrossRows: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The index of the mark that an arrow key leads to from the mark at `from`; undefined for other keys and at the end. Along the
 * time axis it is the next mark of the row; across it, the nearest in time of the next row that has any. Marks are listed row
 * by row, in order of time. In the vertical layout, where time runs down and marks are listed in order of time alone, the keys
 * turn with the axis, and along it every mark is next, whatever its column.
 */
export function nextMark(marks: readonly MarkPosition[], from: number, key: string, vertical: boolean): number | undefined {
  const current = marks[from];
  const step = steps[key];
  if (!current || !step) return undefined;
  const [alongTime, acrossRows] = vertical ? [step[1], step[0]] : step;
  if (alongTime !== 0) {
    const next = from + alongTime;
    return marks[next] && (vertical || marks[next].row === current.row) ? next : undefined;
  }
  const rows = marks.map(({ row }) => row).filter((row) => (row - current.row) * acrossRows > 0);
  const nextRow = acrossRows > 0 ? Math.min(...rows) : Math.max(...rows);
  const distance = (index: number) => Math.abs(marks[index]!.at - current.at);
  return marks.flatMap(({ row }, index) => (row === nextRow ? [index] : [])).sort((a, b) => distance(a) - distance(b))[0];
}
