import type { Dossier } from '../dossier.ts';

/** How many quotations from one reading were found exactly once: those of its notes, of events and of comparisons. */
export function countQuotations(
  { readings, events, claims }: Pick<Dossier, 'readings' | 'events' | 'claims'>,
  slug: string,
): number {
  const reports = [...events.values()].flatMap((event) => event.reports.filter(({ reading }) => reading === slug));
  const says = [...claims.values()].flatMap((claim) => claim.says.get(slug) ?? []);
  return (readings.get(slug)?.notes.length ?? 0) + reports.length + says.length;
}
