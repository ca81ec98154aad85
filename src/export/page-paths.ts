import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';
import { paginate } from '../core/views/pagination.ts';

/** The addresses of all pages that are made from an entry of the dossier; pages that exist once are not among them. */
export const pagePaths = (dossier: Dossier, links: Links): readonly string[] => [
  ...[...dossier.readings.keys()].flatMap((slug) => [
    links.reading(slug),
    links.cite(slug),
    links.through(slug),
    links.asOf(slug),
  ]),
  ...[...dossier.notes.keys()].map((id) => links.note(id)),
  ...[...dossier.events.keys(), ...dossier.later.keys()].map((id) => links.event(id)),
  ...[...dossier.places.keys()].map((id) => links.place(id)),
  ...[...dossier.actors.keys()].map((id) => links.actor(id)),
  ...paginate([...dossier.events.values()])
    .slice(1)
    .map((_, index) => links.timelinePart(index + 2)),
  ...[...dossier.claims.keys()].map((id) => links.claim(id)),
];
