// @module-tag seeds
// Whole builds of a small dossier that something stops, early or late: each says why, and leaves the earlier site as it was.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { runAstro } from '../harness/build-project.ts';
import { compareFolders } from '../harness/compare-folders.ts';
import { copyProject } from '../harness/copy-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'malformed-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Changes a file of the project at `project`; `to` makes its new text of the old. */
function change(project: string, file: string, to: (before: string) => string): void {
  const path = join(project, file);
  writeFileSync(path, to(readFileSync(path, 'utf8')));
}

const rows = '\n    - { place: tripoli }'.repeat(70);

test.each<readonly [fault: string, plant: (project: string) => void, says: RegExp]>([
  ['a malformed seed', (project) => writeFileSync(join(project, 'seeds/one.txt'), 'a\0b'), /\[seed-encoding\]/],
  [
    'a character that no font draws',
    (project) => change(project, 'src/dossier/places.yaml', (text) => text.replace('about: A port.', 'about: A порт.')),
    /places\.yaml:28:12: No font of this site draws "п" \(U\+043F CYRILLIC SMALL LETTER PE\)/,
  ],
  [
    'a font package that is not installed',
    (project) => change(project, 'src/dossier/site.yaml', (text) => `${text}fonts: ['@fontsource/not-installed']\n`),
    /The font package "@fontsource\/not-installed" is not installed/,
  ],
  [
    'a printed figure without room',
    (project) => change(project, 'src/dossier/site.yaml', (text) => text.replace(/\n    - { place: tripoli }/, rows)),
    /The printed figure has no room/,
  ],
])('a build that %s stops leaves the earlier site as it was, byte for byte', { tags: 'planted' }, (fault, plant, says) => {
  const at = join(folder, fault.replaceAll(' ', '-'));
  const [project, before] = [join(at, 'project'), join(at, 'before')];
  copyProject(root, project, ['seeds', 'src/dossier']);
  cpSync(join(root, 'tests/broken/base'), project, { recursive: true });
  plant(project);
  for (const site of [join(project, 'dist'), before]) {
    mkdirSync(join(site, 'data'), { recursive: true });
    for (const file of ['index.html', '404.html', 'data/manifest.json', 'briefing.pdf'])
      writeFileSync(join(site, file), `The earlier ${file}`);
    cpSync(join(root, 'public'), site, { recursive: true });
  }
  const { status, output } = runAstro(project, ['build']);
  expect(output).toMatch(says);
  expect(output).toContain('the site built before is as it was');
  expect(status).toBe(1);
  const { files, differences } = compareFolders(before, join(project, 'dist'));
  expect(files.length).toBeGreaterThan(1);
  expect(differences).toEqual([]);
});
