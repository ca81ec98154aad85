import { portions } from '../core/bulk.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';

/** The addresses of all pages that are made of an entry of the dossier; those that stand alone are not among them. */
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
  ...portions([...dossier.events.values()])
    .slice(1)
    .map((_, index) => links.timelinePart(index + 2)),
  ...[...dossier.differences.keys()].map((id) => links.difference(id)),
];
