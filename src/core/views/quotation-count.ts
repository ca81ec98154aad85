import type { Dossier } from '../dossier.ts';
import { eventsReportedBy } from './events.ts';

/** How many quotations from one reading were found exactly once: those of its notes, events and claims. */
export function countQuotations(dossier: Pick<Dossier, 'readings' | 'events' | 'claims'>, slug: string): number {
  const { readings, claims } = dossier;
  const reports = eventsReportedBy(dossier, slug).flatMap((event) => event.reports.filter(({ reading }) => reading === slug));
  const says = [...claims.values()].flatMap((claim) => claim.says.get(slug) ?? []);
  return (readings.get(slug)?.notes.length ?? 0) + reports.length + says.length;
}
