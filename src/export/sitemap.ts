import { xml } from './xml.ts';

/** A list of pages for search engines (sitemaps.org, 0.9), each with scheme and host, sorted. */
export const sitemap = (addresses: readonly string[]): string =>
  xml({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    content: addresses.toSorted().map((loc) => ({ name: 'url', content: [{ name: 'loc', content: loc }] })),
  });
