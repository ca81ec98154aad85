// @module-tag mistakes
// Each folder of tests/broken/ holds the files by which a dossier differs from the sound one in base/, and in expected.txt
// the problems that it must get, word for word. After a change of words: UPDATE_GOLDEN=1 npx vitest run tests/broken.test.ts
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCounts, countDossier, countsFile } from '../src/core/checks/counts.ts';
import { checkPublishedIds, publishedIdsFile } from '../src/core/checks/published-ids.ts';
import { readDossier } from '../src/core/dossier.ts';
import { messages } from '../src/core/messages.ts';
import { DossierError, Problems, formatProblem } from '../src/core/problems.ts';
import elsewhere from '../src/figures/basemap/elsewhere.json';
import { outlinesOf } from '../src/figures/basemap/outlines.ts';
import region from '../src/figures/basemap/region.json';
import { readFiles } from '../src/integration/dossier-files.ts';
import { fontCheck } from '../src/integration/load-dossier.ts';
import { golden } from './harness/golden.ts';

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
    const dossier = readDossier(new Map([...base, ...(await readFiles(join(folder, name)))]), outlines, fontCheck);
    const [counted, published] = [committed(countsFile), committed(publishedIdsFile)];
    if (counted !== undefined) checkCounts(countDossier(dossier), counted, problems);
    if (published !== undefined) checkPublishedIds(dossier, published, problems);
    return problems.all().map(formatProblem).join('\n');
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return error.problems.map(formatProblem).join('\n');
  }
}

test('the dossier that the faults are planted in has none', async () => {
  expect(await problemsOf('base')).toBe('');
});

test.each(names)('%s gets its problems and no others', { tags: 'planted' }, async (name) => {
  const problems = `${await problemsOf(name)}\n`;
  expect(problems).toBe(golden(join(folder, name, 'expected.txt'), problems));
});

/** What a folder under version control cannot hold is planted in src/integration/load-dossier.test.ts. */
const plantedElsewhere = ['file-unreadable'];

test('every problem is planted somewhere', () => {
  const expected = names.map((name) => readFileSync(join(folder, name, 'expected.txt'), 'utf8')).join('');
  const planted = [...expected.matchAll(/ \[([a-z-]+)\]$/gm)].map(([, code]) => code);
  expect([...new Set([...planted, ...plantedElsewhere])].sort()).toEqual(Object.keys(messages).sort());
});

test('every folder changes something of the base', async () => {
  for (const name of names) {
    const files = await readFiles(join(folder, name));
    const isCommitted = [countsFile, publishedIdsFile].some((file) => existsSync(join(folder, name, file)));
    expect([...files].filter(([path, text]) => base.get(path) === text).map(([path]) => `${name}/${path}`)).toEqual([]);
    expect(files.size > 0 || isCommitted, name).toBe(true);
  }
});
