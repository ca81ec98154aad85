import type { APIRoute, GetStaticPaths } from 'astro';
import { pagePaths, sitemap } from '../export/sitemap.ts';
import { dossier, links } from '../site.ts';

/** A list of pages needs whole addresses: a site without one has none. */
export const getStaticPaths = (() =>
  links.absolute(links.home) === undefined ? [] : [{ params: { sitemap: 'sitemap' } }]) satisfies GetStaticPaths;

const files = Object.keys(import.meta.glob('./**/index.astro'));

/** Every page for search engines. */
export const GET: APIRoute = () => {
  const own = files.map((file) => links.home + file.slice('./'.length, -'index.astro'.length));
  const addresses = [...own, ...pagePaths(dossier, links)].map((path) => links.absolute(path)!);
  return new Response(sitemap(addresses), { headers: { 'content-type': 'application/xml' } });
};
