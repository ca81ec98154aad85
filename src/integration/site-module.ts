import { join } from 'node:path';
import type { Plugin } from 'vite';
import { paths } from '../core/files.ts';
import { clientPhrases } from '../i18n/client.ts';
import { phrasesFor } from '../i18n/phrases.ts';
import { loadSite, type LoadedSite } from './load-dossier.ts';

/** What pages import the site by; `src/site.ts` gives it its types. */
const id = 'virtual:foothold/site';
const resolved = `\0${id}`;
/** What an island's scripts import its words by; the name of the island follows. */
const phrasesId = 'virtual:foothold/phrases/';

/** Where a build finds the site that was read for it: pages are rendered in the process that read it. */
const shared = Symbol.for('foothold.site');

/**
 * Hands the dossier to the pages. In a build it is the one that the integration has read and checked. In development it is read
 * where pages are rendered, and again when a seed, a file of the dossier or the code that reads it changes; its problems then
 * show in the page.
 */
export function siteModule(root: string, siteUrl: string | undefined, site: () => LoadedSite): Plugin {
  const sources = [paths.seeds, paths.dossier].map((folder) => join(root, folder));
  let isBuild = false;
  return {
    name: 'foothold:site',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (source) => (source === id || source.startsWith(phrasesId) ? `\0${source}` : undefined),
    load: async (loaded) => {
      if (loaded.startsWith(`\0${phrasesId}`)) {
        const { dossier } = isBuild ? site() : await loadSite(root, siteUrl);
        const words = clientPhrases(phrasesFor(dossier.site.language));
        const island = loaded.slice(phrasesId.length + 1) as keyof typeof words;
        return `export const phrases = ${JSON.stringify(words[island])};`;
      }
      if (loaded !== resolved) return undefined;
      if (isBuild) {
        Object.assign(globalThis, { [shared]: site() });
        return `export const { dossier, links, basemaps } = globalThis[Symbol.for('foothold.site')];`;
      }
      const reader = JSON.stringify(join(import.meta.dirname, 'load-dossier.ts'));
      return `import { loadSite } from ${reader};
export const { dossier, links, basemaps } = await loadSite(${JSON.stringify(root)}, ${JSON.stringify(siteUrl ?? '')});`;
    },
    configureServer: (server) => {
      server.watcher.add(sources);
      server.watcher.on('all', (_event, file) => {
        if (!sources.some((folder) => file.startsWith(folder))) return;
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          const node = moduleGraph.getModuleById(resolved);
          if (node === undefined) continue;
          moduleGraph.invalidateModule(node);
          for (const importer of node.importers) moduleGraph.invalidateModule(importer);
          hot.send({ type: 'full-reload' });
        }
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
