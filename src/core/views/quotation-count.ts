import type { Dossier } from '../dossier.ts';
import { eventsReportedBy } from './events.ts';

/** The number of quotations from one reading that notes, events and claims rest on, each found exactly once in its text. */
export function countQuotations(dossier: Pick<Dossier, 'readings' | 'events' | 'claims'>, slug: string): number {
  const { readings, claims } = dossier;
  const reports = eventsReportedBy(dossier, slug).flatMap((event) => event.reports.filter(({ reading }) => reading === slug));
  const says = [...claims.values()].flatMap((claim) => claim.says.get(slug) ?? []);
  return (readings.get(slug)?.notes.length ?? 0) + reports.length + says.length;
}
