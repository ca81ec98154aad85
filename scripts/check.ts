import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shortHash } from '../src/core/content-hash.ts';
import { checkCounts, count, countsFile, type Counts } from '../src/core/counts.ts';
import { DossierError, Problems } from '../src/core/problems.ts';
import { loadDossier } from './dossier.ts';
import { addEdition } from './new-edition.ts';

/** A file's text; undefined where there is none. Any other failure is thrown. */
const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

/**
 * Reads and proves seeds and dossier below `root` and holds the counts against the last committed ones. Comes back with
 * the counts; throws a DossierError that tells every problem. With `accept` the counts are written instead of compared.
 */
export async function check(root: string, { accept = false } = {}): Promise<Counts> {
  const counts = count((await loadDossier(root)).dossier);
  const file = join(root, countsFile);
  if (accept) await writeFile(file, `${JSON.stringify(counts, null, 2)}\n`);
  const committed = await readIfThere(file);
  const problems = new Problems();
  if (committed !== undefined) checkCounts(counts, committed, problems);
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
