import type { Dataset, WebPage, WebSite } from 'schema-dts';
import type { Dossier } from '../../core/dossier.ts';
import type { Links } from '../../core/links.ts';
import type { DataFile } from '../data/data-file.ts';
import { addressOf } from './graph.ts';
import { licensed, publication } from './publication.ts';

/** The whole site, for its home page. */
export const siteThing = ({ site }: Dossier, links: Links): WebSite => ({
  '@type': 'WebSite',
  name: site.name,
  alternateName: site.title,
  description: site.standfirst,
  url: addressOf(links, links.home),
  ...publication(site),
});

/** A page without a more specific type. */
export const pageThing = (
  { path, name, description }: { readonly path: string; readonly name: string; readonly description: string },
  { site }: Dossier,
  links: Links,
): WebPage => ({
  '@type': 'WebPage',
  name,
  description,
  url: addressOf(links, path),
  inLanguage: site.language,
  isPartOf: { '@type': 'WebSite', name: site.name, url: addressOf(links, links.home) },
});

/** The data release, each file a download. */
export const releaseThing = ({ site }: Dossier, links: Links, files: readonly DataFile[]): Dataset => ({
  '@type': 'Dataset',
  name: `${site.name}: ${site.title}`,
  description: site.standfirst,
  url: addressOf(links, links.data),
  ...licensed(site),
  distribution: files.map(({ path, title, mediaType }) => ({
    '@type': 'DataDownload',
    name: title,
    contentUrl: addressOf(links, links.dataFile(path)),
    encodingFormat: mediaType.replace(/;.*$/, ''),
  })),
});
