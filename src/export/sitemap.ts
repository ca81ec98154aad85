import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';
import { paginate } from '../core/views/pagination.ts';
import { xml } from './xml.ts';

/** A list of pages for search engines (sitemaps.org, 0.9), each with scheme and host, sorted. */
export const sitemap = (addresses: readonly string[]): string =>
  xml({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    content: addresses.toSorted().map((loc) => ({ name: 'url', content: [{ name: 'loc', content: loc }] })),
  });

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
  ...paginate([...dossier.events.values()])
    .slice(1)
    .map((_, index) => links.timelinePart(index + 2)),
  ...[...dossier.claims.keys()].map((id) => links.claim(id)),
];
