// Each folder of tests/broken/ holds the files by which a dossier differs from the sound one in base/, and in expected.txt
// the problems that it must get, word for word. After a change of words: UPDATE_GOLDEN=1 npx vitest run tests/broken.test.ts
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../scripts/files.ts';
import { catalogue } from '../src/core/catalogue.ts';
import { checkCounts, count, countsFile } from '../src/core/counts.ts';
import { readDossier } from '../src/core/dossier.ts';
import { DossierError, Problems, problemText } from '../src/core/problems.ts';
import { checkPublished, publishedFile } from '../src/core/published.ts';
import elsewhere from '../src/draw/basemap/elsewhere.json';
import region from '../src/draw/basemap/region.json';
import { outlinesOf } from '../src/draw/outlines.ts';
import { golden } from './golden.ts';

const folder = join(import.meta.dirname, 'broken');
const outlines = outlinesOf(elsewhere, region);
const base = await readFiles(join(folder, 'base'));
const names = readdirSync(folder).filter((name) => name !== 'base');

/** The problems of the sound dossier with the files of one folder laid over it, as they are printed. */
async function problemsOf(name: string): Promise<string> {
  const committed = (file: string) => {
    const path = join(folder, name, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const problems = new Problems();
  try {
    const dossier = readDossier(new Map([...base, ...(await readFiles(join(folder, name)))]), outlines);
    const [counted, published] = [committed(countsFile), committed(publishedFile)];
    if (counted !== undefined) checkCounts(count(dossier), counted, problems);
    if (published !== undefined) checkPublished(dossier, published, problems);
    return problems.all().map(problemText).join('\n');
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return error.problems.map(problemText).join('\n');
  }
}

test('the dossier that the faults are planted in has none', async () => {
  expect(await problemsOf('base')).toBe('');
});

test.each(names)('%s gets its problems and no others', async (name) => {
  const problems = `${await problemsOf(name)}\n`;
  expect(problems).toBe(golden(join(folder, name, 'expected.txt'), problems));
});

test('every problem of the catalogue is planted somewhere', () => {
  const expected = names.map((name) => readFileSync(join(folder, name, 'expected.txt'), 'utf8')).join('');
  const planted = [...expected.matchAll(/ \[([a-z-]+)\]$/gm)].map(([, code]) => code);
  expect([...new Set(planted)].sort()).toEqual(Object.keys(catalogue).sort());
});

test('every folder changes something of the base', async () => {
  for (const name of names) {
    const files = await readFiles(join(folder, name));
    const isCommitted = [countsFile, publishedFile].some((file) => existsSync(join(folder, name, file)));
    expect([...files].filter(([path, text]) => base.get(path) === text).map(([path]) => `${name}/${path}`)).toEqual([]);
    expect(files.size > 0 || isCommitted, name).toBe(true);
  }
});
