import type { APIRoute } from 'astro';
import { mapPlaces } from '../../core/map-places.ts';
import { dossier, links } from '../../edition.ts';

/** What the live map tells of each place, fetched when it is first seen. */
export const GET: APIRoute = () => Response.json(mapPlaces(dossier, links));
