import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Links } from '../../core/links.ts';

/** The way to a page: the name and the address of each page above it, the home page first, then its own. */
export type Trail = readonly (readonly [name: string, path: string])[];

/** An address with scheme and host where the site has them; else a path, which a reader resolves against the page's own. */
export const addressOf = (links: Links, path: string): string => links.absolute(path) ?? path;

const crumbs = (trail: Trail, links: Links): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(([name, path], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: addressOf(links, path),
  })),
});

/** What a page says of itself in the terms of schema.org, with the way to it; one step from the home page says nothing. */
export const graph = (thing: Thing, trail: Trail, links: Links): Graph => ({
  '@context': 'https://schema.org',
  '@graph': trail.length > 2 ? [thing, crumbs(trail, links)] : [thing],
});
