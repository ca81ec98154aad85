import type { Dossier } from './dossier.ts';
import { paths } from './files.ts';
import type { Problems } from './problems.ts';

/** What a dossier holds, counted. The last committed counts stand in `counts.json`. */
export interface Counts {
  readonly readings: number;
  readonly notes: number;
  readonly claims: number;
  readonly events: number;
  readonly places: number;
  readonly actors: number;
  readonly mentions: number;
  /** Quotations found exactly once: those of notes, events and claims. */
  readonly quotations: number;
}

/** Where the last committed counts stand. */
export const countsFile = `${paths.dossier}counts.json`;

/** Below this share of the last committed count something was lost rather than taken out. */
const collapse = 0.8;

/** Counts a dossier. */
export function count({ readings, notes, differences, events, later, places, actors }: Dossier): Counts {
  const reports = [...events.values()].flatMap((event) => event.reports);
  const says = [...differences.values()].flatMap((difference) => [...difference.says.values()].flat());
  return {
    readings: readings.size,
    notes: notes.size,
    claims: differences.size,
    events: events.size + later.size,
    places: places.size,
    actors: actors.size,
    mentions: [...readings.values()].reduce((sum, reading) => sum + reading.places.length + reading.actors.length, 0),
    quotations: notes.size + reports.length + says.length,
  };
}

/** Reports every count that collapsed against the last committed ones. */
export function checkCounts(is: Counts, was: Partial<Counts>, problems: Problems): void {
  for (const [what, before] of Object.entries(was) as [keyof Counts, number][]) {
    if (is[what] < before * collapse)
      problems.report('count-collapsed', { file: countsFile, line: 1, column: 1 }, { what, was: before, is: is[what] });
  }
}
