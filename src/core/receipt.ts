import type { Dossier } from './dossier.ts';

/** How many quotations from one reading were found exactly once: those of its notes, of events and of comparisons. */
export function provedIn(
  { readings, events, differences }: Pick<Dossier, 'readings' | 'events' | 'differences'>,
  slug: string,
): number {
  const reports = [...events.values()].flatMap((event) => event.reports.filter(({ reading }) => reading === slug));
  const says = [...differences.values()].flatMap((difference) => difference.says.get(slug) ?? []);
  return (readings.get(slug)?.notes.length ?? 0) + reports.length + says.length;
}
