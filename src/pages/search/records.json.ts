import type { APIRoute } from 'astro';
import { searchRecords } from '../../core/views/search-records.ts';
import { context } from '../../site.ts';

/** What the search page loads on first use. */
export const GET: APIRoute = () => Response.json(searchRecords(context));
