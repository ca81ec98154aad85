import type { Organization } from 'schema-dts';
import type { Site } from '../../core/entities/site.ts';
import { licence } from '../licence.ts';

/** Who publishes the dossier. */
export const publisher = ({ name }: Site): Organization => ({ '@type': 'Organization', name });

/** What holds for every page of ours: who publishes it, when, in which language. */
export const publication = (site: Site) => ({
  datePublished: site.date,
  inLanguage: site.language,
  publisher: publisher(site),
});

/** The same for a page that is ours but for a few quoted words: a reading, which has the whole text of others, is none. */
export const licensed = (site: Site) => ({ ...publication(site), license: licence.address });
