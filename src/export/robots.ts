import type { Links } from '../core/links.ts';

/** `robots.txt`: everything may be read. A site with an address names its list of pages. */
export function robots(links: Links): string {
  const sitemap = links.absolute(links.sitemap);
  return `User-agent: *\nAllow: ${links.home}\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
