import { elsewhere, region } from './basemaps.ts';
import { readDossier } from './core/dossier.ts';
import { dossierLinks } from './core/links.ts';
import { outlinesOf } from './figures/basemap/outlines.ts';

const found = {
  ...import.meta.glob<string>('/seeds/*.txt', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/src/dossier/**/*.{md,yaml}', { query: '?raw', import: 'default', eager: true }),
};
const files = new Map(Object.entries(found).map(([path, text]) => [path.slice(1), text]));

/** The dossier that this build publishes. Any problem in seeds or dossier is thrown here, and no page is made. */
export const dossier = readDossier(files, outlinesOf(elsewhere, region));

/** Where the method speaks of something: the chapter of that id, or its beginning where it has none. */
export const chapter = (id: string): string =>
  links.about + (dossier.method.children.some((node) => node.type === 'element' && node.properties['id'] === id) ? `#${id}` : '');

/** The addresses of this build, from `SITE_URL` alone. */
export const links = dossierLinks(dossier, import.meta.env.BASE_URL, import.meta.env.SITE);
