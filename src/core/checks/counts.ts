import { z } from 'zod';
import type { Dossier } from '../dossier.ts';
import { paths } from '../files.ts';
import type { Problems } from '../problems.ts';
import { readYaml } from '../yaml/yaml.ts';

const Total = z.int().nonnegative();

/** What a dossier holds, counted. The last committed counts are in `counts.json`. */
export const Counts = z.strictObject({
  readings: Total,
  notes: Total,
  claims: Total,
  events: Total,
  places: Total,
  actors: Total,
  mentions: Total,
  /** Quotations found exactly once: those of notes, events and claims. */
  quotations: Total,
});
export type Counts = Readonly<z.infer<typeof Counts>>;

/** The file with the last committed counts. */
export const countsFile = `${paths.dossier}counts.json`;

/** Below this share of the last committed count something was lost rather than taken out. */
const collapse = 0.8;

/** Counts a dossier. */
export function countDossier({ readings, notes, claims, events, later, places, actors }: Dossier): Counts {
  const reports = [...events.values()].flatMap((event) => event.reports);
  const says = [...claims.values()].flatMap((claim) => [...claim.says.values()].flat());
  return {
    readings: readings.size,
    notes: notes.size,
    claims: claims.size,
    events: events.size + later.size,
    places: places.size,
    actors: actors.size,
    mentions: [...readings.values()].reduce((sum, reading) => sum + reading.places.length + reading.actors.length, 0),
    quotations: notes.size + reports.length + says.length,
  };
}

/** Reports every count that collapsed against the last committed ones: the text of `counts.json`, which is YAML too. */
export function checkCounts(is: Counts, committed: string, problems: Problems): void {
  const was = readYaml(committed, Counts.partial(), { file: countsFile }, problems);
  for (const what of Counts.keyof().options) {
    const before = was?.value[what] ?? 0;
    if (is[what] < before * collapse) problems.report('count-collapsed', was!.at(what), { what, was: before, is: is[what] });
  }
}
