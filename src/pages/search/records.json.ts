import type { APIRoute } from 'astro';
import { searchRecords } from '../../core/search-records.ts';
import { dossier, links } from '../../edition.ts';

/** What the search page loads on first use. */
export const GET: APIRoute = () => Response.json(searchRecords(dossier, links));
