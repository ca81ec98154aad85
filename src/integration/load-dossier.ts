import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCounts, countDossier, type Counts, countsFile } from '../core/checks/counts.ts';
import { addPublishedIds, checkPublishedIds, publishedIdsFile } from '../core/checks/published-ids.ts';
import { readDossier, type Dossier, type FontCheck } from '../core/dossier.ts';
import { drawnBy, type FontFile, neededFonts, packageFonts, siteFonts } from '../fonts/font-files.ts';
import { phrasesFor } from '../i18n/phrases.ts';
import { dossierLinks, type Links } from '../core/links.ts';
import { DossierError, Problems } from '../core/problems.ts';
import { readBasemap, type Basemap } from '../figures/basemap/basemap.ts';
import { outlinesOf } from '../figures/basemap/outlines.ts';
import { readDossierFiles, readOptional } from './dossier-files.ts';
import { root as project } from './environment.ts';
import { parseSiteAddress } from './site-address.ts';

/** A dossier that holds in every respect, with the outlines that its positions were checked against. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly basemaps: { readonly region: Basemap; readonly elsewhere: Basemap };
  readonly counts: Counts;
  /** The font files that cards and paper need. */
  readonly fonts: readonly FontFile[];
}

/** A dossier with the addresses of its pages: all that pages, data, cards and PDFs are made from. */
export interface LoadedSite extends LoadedDossier {
  readonly links: Links;
}

async function readBasemaps(): Promise<LoadedDossier['basemaps']> {
  const read = async (name: string) =>
    readBasemap(JSON.parse(await readFile(join(project, 'src/figures/basemap', `${name}.json`), 'utf8')));
  return { region: await read('region'), elsewhere: await read('elsewhere') };
}

/** The fonts of the site and those of the packages that are installed. */
const fontsWith = (packages: readonly string[]): readonly FontFile[] => [
  ...siteFonts(),
  ...packages.flatMap((name) => packageFonts(name) ?? []),
];

/** What the fonts of the site and of installed packages draw. */
export const fontCheck: FontCheck = (packages) => ({
  draws: drawnBy(fontsWith(packages)),
  missing: packages.filter((name) => packageFonts(name) === undefined),
});

/** Reads the files below `root` and the dossier in them; throws a DossierError with every problem of either. */
async function readAll(
  root: string,
  basemaps: LoadedDossier['basemaps'],
  printed: boolean,
): Promise<{ readonly dossier: Dossier; readonly text: string }> {
  const { files, unreadable } = await readDossierFiles(root);
  const problems = new Problems();
  for (const [file, reason] of unreadable) problems.report('file-unreadable', { file, line: 1, column: 1 }, { reason });
  try {
    const dossier = readDossier(files, outlinesOf(basemaps.elsewhere, basemaps.region), printed ? fontCheck : undefined);
    if (unreadable.size > 0) throw new DossierError(problems.all());
    return { dossier, text: [...files.values()].join('') };
  } catch (error) {
    if (!(error instanceof DossierError) || unreadable.size === 0) throw error;
    // A file that is there and cannot be read is not missing as well.
    const others = error.problems.filter(({ file, ruleId }) => !(ruleId === 'file-missing' && unreadable.has(file ?? '')));
    throw new DossierError([...new Set([...problems.all(), ...others])]);
  }
}

/**
 * Reads the dossier below `root` and checks all of it: quotations, references, the last accepted counts, and every id that was
 * ever published. Throws a DossierError with every problem. With `accept` the present counts and ids are written first.
 * Without `printed`, for a site without cards and PDFs, any character may occur.
 */
export async function loadDossier(root: string, { accept = false, printed = true } = {}): Promise<LoadedDossier> {
  const basemaps = await readBasemaps();
  const { dossier, text } = await readAll(root, basemaps, printed);
  const counts = countDossier(dossier);
  if (accept) {
    await writeFile(join(root, countsFile), `${JSON.stringify(counts, null, 2)}\n`);
    await writeFile(join(root, publishedIdsFile), addPublishedIds(dossier, await readOptional(root, publishedIdsFile)));
  }
  const problems = new Problems();
  const [counted, published] = [await readOptional(root, countsFile), await readOptional(root, publishedIdsFile)];
  if (counted !== undefined) checkCounts(counts, counted, problems);
  if (published !== undefined) checkPublishedIds(dossier, published, problems);
  if (problems.all().length > 0) throw new DossierError(problems.all());
  const words = JSON.stringify(phrasesFor(dossier.site.language));
  return { dossier, basemaps, counts, fonts: neededFonts(fontsWith(dossier.site.fonts), text + words) };
}

/** The same, with links for the address that `siteUrl` (the value of `SITE_URL`) says. Throws a SiteAddressError too. */
export async function loadSite(root: string, siteUrl: string | undefined, { printed = true } = {}): Promise<LoadedSite> {
  const { origin, base } = parseSiteAddress(siteUrl);
  const loaded = await loadDossier(root, { printed });
  return { ...loaded, links: dossierLinks(loaded.dossier, base, origin) };
}

/** The counts of a dossier as one line for people. */
export const formatCounts = (counts: Counts): string =>
  Object.entries(counts)
    .map(([what, number]) =>
      what === 'quotations' ? `${number} of ${number} quotations found exactly once` : `${number} ${what}`,
    )
    .join(', ');
