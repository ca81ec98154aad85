import type { APIRoute } from 'astro';
import { robots } from '../export/robots.ts';
import { links } from '../site.ts';

/** What search engines may read. */
export const GET: APIRoute = () => new Response(robots(links), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
