import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeCards } from './cards.ts';
import { dataExtensions, dataPattern } from './data-extensions.ts';
import { isolateProcess } from './environment.ts';
import { formatCounts, loadSite, type LoadedSite } from './load-dossier.ts';
import { writeOfflineCopies } from './offline.ts';
import { createStagingFolder, replaceOutput, resolveOutput } from './output-folder.ts';
import { formatPdfs, writePdfs } from './pdfs.ts';
import { tileHosts } from './policy.ts';
import { postBuild } from './post-build.ts';
import { checkOptions, checkProjectFolder, isAstroCommand } from './preflight.ts';
import { parseSiteAddress } from './site-address.ts';
import { siteModule } from './site-module.ts';

const asFolder = (path: string) => pathToFileURL(`${path}/`);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Errors whose message tells the person who started the command all there is to know. */
const explained = new Set(['DossierError', 'OutputFolderError', 'PreflightError', 'PrintError', 'SiteAddressError']);

/**
 * Ends a command with the message of an error of ours, which says in a sentence what is wrong: Astro would call it unhandled and
 * print a stack trace. Any other error is thrown on, and so is every error where Astro is not run from the command line.
 */
function stop(error: unknown): never {
  if (!(error instanceof Error && explained.has(error.name)) || !isAstroCommand(process.argv)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/**
 * Foothold as an Astro integration. It reads and checks the dossier once and hands it to the pages, and after Astro has built
 * them adds cards, PDFs, offline copies and the final policy. A build goes into a folder beside the output folder and takes its
 * place at the end, so that a build that fails leaves the site as it was. `pagesOnly` leaves out what is made from the pages.
 */
export function foothold({ pagesOnly = false } = {}): AstroIntegration {
  const started = performance.now();
  let staging = '';
  let target = '';
  let site: LoadedSite;
  return {
    name: 'foothold',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        if (command === 'build')
          process.on('exit', (code) => {
            if (staging !== '') rmSync(staging, { recursive: true, force: true });
            if (code !== 0) process.stderr.write('The build failed; the site built before is as it was.\n');
          });
        try {
          isolateProcess(command);
          checkOptions(process.argv, command);
          checkProjectFolder(fileURLToPath(config.root));
          const siteUrl = process.env['SITE_URL'];
          const { origin, base } = parseSiteAddress(siteUrl);
          const root = fileURLToPath(config.root);
          updateConfig({
            ...(origin === undefined ? {} : { site: origin }),
            base,
            // A file `.env` decides nothing either.
            vite: { envDir: false, plugins: [siteModule(root, siteUrl, () => site)] },
          });
          for (const extension of dataExtensions)
            injectRoute({
              pattern: dataPattern(extension),
              entrypoint: new URL('data-route.ts', import.meta.url),
              prerender: true,
            });
          if (command !== 'build') return;
          target = resolveOutput(fileURLToPath(config.outDir), root);
          site = await loadSite(root, siteUrl, { printed: !pagesOnly });
          staging = createStagingFolder(target);
        } catch (error) {
          stop(error);
        }
        const outDir = asFolder(staging);
        updateConfig({ outDir, build: { client: new URL('client/', outDir), server: new URL('server/', outDir) } });
      },
      'astro:build:start': ({ logger }) => {
        logger.info(formatCounts(site.counts));
      },
      'astro:build:done': async ({ logger }) => {
        try {
          if (!pagesOnly) {
            const { all, made } = await writeCards(site, staging);
            logger.info(`${all} cards, ${made} of them new.`);
            writeOfflineCopies(staging, site.dossier.readings.keys(), process.env['SITE_URL']);
            const printing = performance.now();
            logger.info(`${formatPdfs(await writePdfs(site, staging))}; printed in ${seconds(printing)}.`);
          }
          const pages = postBuild(staging, tileHosts(process.env['PUBLIC_TILES_URL']));
          replaceOutput(staging, target);
          logger.info(`Built ${pages} pages into ${target} in ${seconds(started)}.`);
        } catch (error) {
          stop(error);
        }
      },
    },
  };
}
