// @module-tag mistakes
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countsFile } from '../core/checks/counts.ts';
import { publishedIdsFile } from '../core/checks/published-ids.ts';
import { DossierError } from '../core/problems.ts';
import { root } from './environment.ts';
import { formatCounts, loadDossier, loadSite } from './load-dossier.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  cpSync(join(root, 'tests/broken/base'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The problems of the dossier in `folder`, each as `file [code]`. */
async function problemsIn(): Promise<readonly string[]> {
  try {
    await loadDossier(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return error.problems.map(({ file, ruleId }) => `${file} [${ruleId}]`);
  }
}

test('a sound dossier is loaded with its counts, and with links for its address', async () => {
  const { counts, links } = await loadSite(folder, 'https://host.example/some/base');
  expect(formatCounts(counts)).toMatch(/^2 readings, \d+ notes, .* of \d+ quotations found exactly once$/);
  expect(links.map).toBe('/some/base/map/');
  expect(links.absolute(links.home)).toBe('https://host.example/some/base/');
});

test('entries that cannot be read are problems, beside all others, and are not missing as well', async () => {
  rmSync(join(folder, 'src/dossier/later.yaml'));
  mkdirSync(join(folder, 'src/dossier/later.yaml'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'seeds/gone.txt'));
  rmSync(join(folder, 'src/dossier/actors.yaml'));
  const problems = await problemsIn();
  expect(problems).toContain('src/dossier/later.yaml [file-unreadable]');
  expect(problems).toContain('seeds/gone.txt [file-unreadable]');
  expect(problems).toContain('src/dossier/actors.yaml [file-missing]');
  expect(problems).not.toContain('src/dossier/later.yaml [file-missing]');
});

test('a file that cannot be read stops a dossier that is sound without it', { tags: 'planted' }, async () => {
  symlinkSync(join(folder, 'nowhere'), join(folder, 'src/dossier/extra.yaml'));
  expect(await problemsIn()).toEqual(['src/dossier/extra.yaml [file-unreadable]']);
});

test('counts that collapsed and ids that vanished are problems, and are accepted on demand', async () => {
  await loadDossier(folder, { accept: true });
  const accepted = readFileSync(join(folder, countsFile), 'utf8');
  writeFileSync(join(folder, countsFile), accepted.replace(/"notes": \d+/, '"notes": 900'));
  const ids = readFileSync(join(folder, publishedIdsFile), 'utf8');
  writeFileSync(join(folder, publishedIdsFile), ids.replace('"note": [', '"note": [\n    "gone",'));
  expect(await problemsIn()).toEqual([`${countsFile} [count-collapsed]`, `${publishedIdsFile} [id-vanished]`]);
});
