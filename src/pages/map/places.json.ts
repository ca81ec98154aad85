import type { APIRoute } from 'astro';
import { mapPlaces } from '../../core/views/map-places.ts';
import { dossier, links } from '../../site.ts';

/** What the live map tells of each place, fetched when it is first seen. */
export const GET: APIRoute = () => Response.json(mapPlaces(dossier, links));
