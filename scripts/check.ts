import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCounts, count, countsFile, type Counts } from '../src/core/counts.ts';
import { readDossier } from '../src/core/dossier.ts';
import { DossierError, Problems } from '../src/core/problems.ts';
import { outlinesOf } from '../src/draw/outlines.ts';
import { readFiles } from './files.ts';

const readBasemap = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../src/draw/basemap', `${name}.json`), 'utf8'));

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
  const outlines = outlinesOf(await readBasemap('elsewhere'), await readBasemap('region'));
  const counts = count(readDossier(await readFiles(root), outlines));
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
  try {
    console.log(countsLine(await check(process.cwd(), { accept: process.argv.includes('--accept-counts') })));
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
