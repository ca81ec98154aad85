import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStagingFolder, replaceFolder } from './output-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const workshop = () => join(folder, '.build');
const dist = () => join(folder, 'dist');
function site(path: string, words: string) {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
}
const words = () => readFileSync(join(dist(), 'index.html'), 'utf8');

test('the new site takes the place of the old one, and nothing is left in the workshop', () => {
  site(dist(), 'old');
  const next = createStagingFolder(workshop());
  site(next, 'new');
  replaceFolder(next, dist());
  expect(words()).toBe('new');
  expect(readdirSync(workshop())).toEqual([]);
});

test('the first site needs no site before it', () => {
  const next = createStagingFolder(workshop());
  site(next, 'new');
  replaceFolder(next, dist());
  expect(words()).toBe('new');
});

test('where the new site cannot be put in place, the old one stands', () => {
  site(dist(), 'old');
  mkdirSync(workshop());
  expect(() => replaceFolder(join(workshop(), 'never-built'), dist())).toThrow();
  expect(words()).toBe('old');
});

test('a fresh folder is empty and the leavings of ended builds are gone; other folders stay', () => {
  // No process has a number above the highest that Linux gives out.
  const ended = 2 ** 22 + 1;
  site(join(workshop(), `next-${ended}`), 'stale');
  site(join(workshop(), `old-${ended}`), 'stale');
  site(join(workshop(), `next-${process.pid}`), 'stale');
  site(join(workshop(), 'based'), 'kept');
  const next = createStagingFolder(workshop());
  expect(readdirSync(next)).toEqual([]);
  expect(readdirSync(workshop()).sort()).toEqual(['based', `next-${process.pid}`]);
  expect(existsSync(next)).toBe(true);
});
