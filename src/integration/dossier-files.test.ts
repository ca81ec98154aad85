// @module-tag mistakes
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDossierFiles } from './dossier-files.ts';

let root = '';
const write = (path: string, text = path) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  write('seeds/one.txt');
  write('src/dossier/site.yaml');
});
afterEach(() => rmSync(root, { recursive: true }));

const names = async () => [...(await readDossierFiles(root)).files.keys()];

test('texts of the seeds, prose and tables of the dossier are read, subfolders too, sorted by path', async () => {
  for (const path of ['src/dossier/readings/b.md', 'src/dossier/readings/a.md', 'seeds/2015/two.txt']) write(path);
  for (const path of ['seeds/notes.md', 'seeds/one.txt~', 'src/dossier/counts.json', 'src/dossier/one.txt', 'src/other/a.md'])
    write(path);
  expect(await names()).toEqual([
    'seeds/2015/two.txt',
    'seeds/one.txt',
    'src/dossier/readings/a.md',
    'src/dossier/readings/b.md',
    'src/dossier/site.yaml',
  ]);
  expect((await readDossierFiles(root)).files.get('seeds/one.txt')).toBe('seeds/one.txt');
});

test('hidden files and folders are not part of the dossier', async () => {
  for (const path of ['src/dossier/.places.yaml', 'src/dossier/.git/a.yaml', 'seeds/.one.txt']) write(path);
  symlinkSync('user@host.1234:567', join(root, 'src/dossier/.#site.yaml'));
  const { files, unreadable } = await readDossierFiles(root);
  expect([...files.keys()]).toEqual(['seeds/one.txt', 'src/dossier/site.yaml']);
  expect(unreadable.size).toBe(0);
});

test('links are followed, and a link to a folder above ends', async () => {
  write('elsewhere/a.md');
  symlinkSync(join(root, 'elsewhere'), join(root, 'src/dossier/readings'));
  symlinkSync(join(root, 'src/dossier'), join(root, 'src/dossier/loop'));
  symlinkSync(join(root, 'seeds/one.txt'), join(root, 'seeds/two.txt'));
  expect(await names()).toEqual(['seeds/one.txt', 'seeds/two.txt', 'src/dossier/readings/a.md', 'src/dossier/site.yaml']);
});

test('an entry with the name of a file that cannot be read is reported with the reason', async () => {
  mkdirSync(join(root, 'src/dossier/places.yaml'));
  symlinkSync(join(root, 'nowhere'), join(root, 'seeds/gone.txt'));
  symlinkSync('self.txt', join(root, 'seeds/self.txt'));
  expect([...(await readDossierFiles(root)).unreadable].sort()).toEqual([
    ['seeds/gone.txt', 'is a link to nothing'],
    ['seeds/self.txt', 'is a link to itself'],
    ['src/dossier/places.yaml', 'is a folder'],
  ]);
});

test('a project without seeds and dossier has no files', async () => {
  rmSync(join(root, 'seeds'), { recursive: true });
  rmSync(join(root, 'src'), { recursive: true });
  expect(await readDossierFiles(root)).toEqual({ files: new Map(), unreadable: new Map() });
});
