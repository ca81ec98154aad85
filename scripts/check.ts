import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCounts, countDossier, type Counts, countsFile } from '../src/core/checks/counts.ts';
import { addPublishedIds, checkPublishedIds, publishedIdsFile } from '../src/core/checks/published-ids.ts';
import { shortHash } from '../src/core/content-hash.ts';
import { DossierError, Problems } from '../src/core/problems.ts';
import { loadDossier } from '../src/integration/load-dossier.ts';
import { addEdition } from '../src/integration/new-edition.ts';

/** A file's text; undefined where there is none. Any other failure is thrown. */
const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

/**
 * Reads and proves seeds and dossier below `root`, holds the counts against the last committed ones, and looks for every id
 * that was ever published. Comes back with the counts; throws a DossierError that tells every problem. With `accept` the
 * counts are first written, and new ids are added to the published ones.
 */
export async function check(root: string, { accept = false } = {}): Promise<Counts> {
  const { dossier } = await loadDossier(root);
  const counts = countDossier(dossier);
  const [countsPath, publishedPath] = [join(root, countsFile), join(root, publishedIdsFile)];
  if (accept) {
    await writeFile(countsPath, `${JSON.stringify(counts, null, 2)}\n`);
    await writeFile(publishedPath, addPublishedIds(dossier, await readIfThere(publishedPath)));
  }
  const problems = new Problems();
  const [counted, published] = [await readIfThere(countsPath), await readIfThere(publishedPath)];
  if (counted !== undefined) checkCounts(counts, counted, problems);
  if (published !== undefined) checkPublishedIds(dossier, published, problems);
  if (problems.all().length > 0) throw new DossierError(problems.all());
  return counts;
}

/** The counts as one line for people. */
export const countsLine = (counts: Counts): string =>
  Object.entries(counts)
    .map(([what, number]) =>
      what === 'quotations' ? `${number} of ${number} quotations found exactly once` : `${number} ${what}`,
    )
    .join(', ');

if (import.meta.main) {
  const { values } = parseArgs({ options: { 'accept-counts': { type: 'boolean' }, 'new-edition': { type: 'string' } } });
  try {
    console.log(countsLine(await check(process.cwd(), { accept: values['accept-counts'] === true })));
    const changed = values['new-edition'];
    if (changed !== undefined) {
      const { date, hash } = await addEdition(process.cwd(), (await loadDossier(process.cwd())).dossier, changed);
      console.log(`Edition of ${date} with content ${shortHash(hash)} added.`);
    }
  } catch (error) {
    if (!(error instanceof DossierError || error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
