import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../scripts/copy.ts';
import { environment, root } from '../scripts/environment.ts';
import { compareFolders } from '../scripts/folders.ts';

test('a build that a malformed seed stops leaves the earlier site as it was, byte for byte', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'malformed-'));
  try {
    const [project, before] = [join(folder, 'project'), join(folder, 'before')];
    copyProject(root, project);
    writeFileSync(join(project, 'seeds/000_ce56224076dbe75a.txt'), 'a\0b');
    for (const site of [join(project, 'dist'), before]) {
      mkdirSync(site);
      writeFileSync(join(site, 'index.html'), 'The earlier site');
      cpSync(join(root, 'public'), site, { recursive: true });
    }
    const { status, stderr } = spawnSync(process.execPath, ['--experimental-strip-types', join(project, 'scripts/build.ts')], {
      cwd: project,
      env: { ...environment, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('[seed-encoding]');
    const { files, differences } = compareFolders(before, join(project, 'dist'));
    expect(files).toBeGreaterThan(1);
    expect(differences).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
