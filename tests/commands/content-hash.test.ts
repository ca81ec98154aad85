// @module-tag same-site
// The command that `/verify/` prints for people, run as they would run it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash, hashCommand } from '../../src/core/content-hash.ts';
import { root } from '../../src/integration/environment.ts';
import { readFiles } from '../../src/integration/dossier-files.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'content-hash-'));
  cpSync(join(root, 'tests/broken/base'), project, { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const printedHash = () => execFileSync('sh', ['-c', hashCommand], { cwd: project, encoding: 'utf8' }).split(' ')[0];
const windows = { skip: process.platform === 'win32' };

test('it prints the hash of the dossier', windows, async () => {
  expect(printedHash()).toBe(contentHash(await readFiles(project)));
});

test('it leaves out the hidden files that the build leaves out, and follows the same links', windows, async () => {
  const before = printedHash();
  writeFileSync(join(project, 'src/dossier/.places.yaml'), 'hidden');
  symlinkSync('editor@machine.123', join(project, 'src/dossier/.#events.yaml'));
  mkdirSync(join(project, 'src/dossier/.drafts'));
  writeFileSync(join(project, 'src/dossier/.drafts/a.md'), 'hidden');
  expect(printedHash()).toBe(before);
  expect(contentHash(await readFiles(project))).toBe(before);
});

test('a file more changes both alike', windows, async () => {
  const before = printedHash();
  mkdirSync(join(project, 'src/dossier/more'));
  writeFileSync(join(project, 'src/dossier/more/a.yaml'), 'a: 1\n');
  expect(printedHash()).not.toBe(before);
  expect(contentHash(await readFiles(project))).toBe(printedHash());
});
