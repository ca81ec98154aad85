import type { Dossier } from '../dossier.ts';
import { readReference } from '../markdown/prose.ts';

/** What a page is called that prose names: `note:two-cities` → the note's title. A reference that leads nowhere comes back as it is. */
export function pageTitle(reference: string, dossier: Dossier): string {
  const { kind, id, fragment } = readReference(reference) ?? {};
  if (kind === undefined || id === undefined) return reference;
  const titles = {
    event: () => (dossier.events.get(id) ?? dossier.later.get(id))?.title,
    place: () => dossier.places.get(id)?.name,
    actor: () => dossier.actors.get(id)?.name,
    claim: () => dossier.claims.get(id)?.title,
    note: () => dossier.notes.get(id)?.title,
    reading: () => dossier.readings.get(id)?.title,
  };
  const title = titles[kind]() ?? reference;
  return fragment === undefined ? title : `${title}, paragraph ${fragment.slice(1)}`;
}
