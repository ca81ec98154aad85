import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCounts, count, countsFile, type Counts } from '../src/core/counts.ts';
import { readDossier } from '../src/core/dossier.ts';
import { DossierError, Problems } from '../src/core/problems.ts';
import { outlinesOf } from '../src/draw/outlines.ts';
import { readFiles } from './files.ts';

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

/**
 * Reads and proves seeds and dossier below `root` and holds the counts against the last committed ones. Comes back with
 * the counts; throws a DossierError that tells every problem. With `accept` the counts are written instead of compared.
 */
export async function check(root: string, { accept = false } = {}): Promise<Counts> {
  const basemap = (name: string) => readJson(join(import.meta.dirname, '../src/draw/basemap', `${name}.json`));
  const outlines = outlinesOf(await basemap('elsewhere'), await basemap('region'));
  const counts = count(readDossier(await readFiles(root), outlines));
  const committed = join(root, countsFile);
  if (accept) await writeFile(committed, `${JSON.stringify(counts, null, 2)}\n`);
  const problems = new Problems();
  checkCounts(counts, await readJson(committed).catch(() => ({})), problems);
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
