import { phrasesFor } from './i18n/phrases.ts';
import type { SiteContext } from './core/site-context.ts';
import { basemaps as loadedBasemaps, dossier as loadedDossier, links as loadedLinks } from 'virtual:foothold/site';

/** The dossier that this build publishes, checked. */
export const dossier = loadedDossier;

/** The addresses of this build, from `SITE_URL` alone. */
export const links = loadedLinks;

/** The words of ours in the dossier's language. */
export const phrases = phrasesFor(dossier.site.language);

/** Both together, for the views that need them. */
export const context: SiteContext = { dossier, links };

/** Natural Earth's outlines: fine ones round the dossier's own country, and coarse ones of what lies farther off. */
export const basemaps = loadedBasemaps;

/** The chapter with this id on the page about the method; the top of that page where it has none. */
export const chapter = (id: string): string =>
  links.about + (dossier.method.children.some((node) => node.type === 'element' && node.properties['id'] === id) ? `#${id}` : '');
