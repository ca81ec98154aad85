import type { APIRoute } from 'astro';
import { dossier, links } from '../edition.ts';
import { correctionEntry, editionEntry } from '../export/feed-entry.ts';
import { feed } from '../export/feed.ts';

/** Corrections, additions and editions, for feed readers. */
export const GET: APIRoute = () => {
  const entries = [
    ...dossier.corrections.map((correction) => correctionEntry(correction, links)),
    ...dossier.editions.map((edition) => editionEntry(edition, links)),
  ];
  return new Response(feed(dossier.site, entries, links), { headers: { 'content-type': 'application/atom+xml' } });
};
