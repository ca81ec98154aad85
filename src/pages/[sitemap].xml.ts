import { Readable } from 'node:stream';
import type { APIRoute, GetStaticPaths } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { pagePaths } from '../export/page-paths.ts';
import { dossier, links } from '../site.ts';

/** A sitemap needs full addresses: a site without one has none. */
export const getStaticPaths = (() =>
  links.absolute(links.home) === undefined ? [] : [{ params: { sitemap: 'sitemap' } }]) satisfies GetStaticPaths;

const files = Object.keys(import.meta.glob('./**/index.astro'));

/** Every page for search engines (sitemaps.org, 0.9), sorted. */
export const GET: APIRoute = async () => {
  const own = files.map((file) => links.home + file.slice('./'.length, -'index.astro'.length));
  const addresses = [...own, ...pagePaths(dossier, links)].map((path) => links.absolute(path)!).sort();
  const xmlns = { news: false, video: false, xhtml: false, image: false };
  const stream = Readable.from(addresses.map((url) => ({ url }))).pipe(new SitemapStream({ xmlns }));
  return new Response((await streamToPromise(stream)).toString(), { headers: { 'content-type': 'application/xml' } });
};
