import type { APIRoute } from 'astro';
import { correctionEntry, editionEntry, feed } from '../export/feed.ts';
import { dossier, links, phrases } from '../site.ts';

/** Corrections, additions and editions, for feed readers. */
export const GET: APIRoute = () => {
  const entries = [
    ...dossier.corrections.map((correction) => correctionEntry(correction, links)),
    ...dossier.editions.map((edition) => editionEntry(edition, links, phrases)),
  ];
  return new Response(feed(dossier.site, entries, links), { headers: { 'content-type': 'application/atom+xml' } });
};
