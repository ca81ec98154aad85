// @module-tag seeds
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStagingFolder, OutputFolderError, recoverOutput, replaceOutput, resolveOutput } from './output-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** No process has an id above the highest that Linux gives out. */
const ended = 2 ** 22 + 1;
const dist = () => join(root, 'dist');

function writeSite(folder: string, words: string): string {
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const file of ['index.html', '404.html', 'data/manifest.json']) writeFileSync(join(folder, file), words);
  return folder;
}
const words = (folder = dist()) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('the folder that a build replaces', () => {
  test('may be missing, empty or a built site', () => {
    expect(resolveOutput(dist(), root)).toBe(dist());
    mkdirSync(dist());
    expect(resolveOutput(dist(), root)).toBe(dist());
    writeSite(dist(), 'old');
    expect(resolveOutput(dist(), root)).toBe(dist());
  });

  test.each([
    ['seeds', 'holds something other than a built site'],
    ['.', 'holds something other than a built site'],
    ['..', 'holds something other than a built site'],
    ['notes.txt', 'is a file'],
    ['dangling', 'is a link to nothing'],
    ['link-to-seeds', 'holds something other than a built site'],
  ])('is refused where it is %s', { tags: 'planted' }, (name, reason) => {
    mkdirSync(join(root, 'seeds'));
    writeFileSync(join(root, 'seeds/one.txt'), 'A text.');
    writeFileSync(join(root, 'notes.txt'), 'Notes.');
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
    symlinkSync(join(root, 'seeds'), join(root, 'link-to-seeds'));
    expect(() => resolveOutput(join(root, name), root)).toThrow(OutputFolderError);
    expect(() => resolveOutput(join(root, name), root)).toThrow(reason);
    expect(readFileSync(join(root, 'seeds/one.txt'), 'utf8')).toBe('A text.');
  });

  test('is the folder behind a symbolic link, and the link stays', () => {
    const real = writeSite(join(root, 'sites/real'), 'old');
    symlinkSync(real, dist());
    const target = resolveOutput(dist(), root);
    expect(target).toBe(real);
    const staging = createStagingFolder(target);
    writeSite(staging, 'new');
    replaceOutput(staging, target);
    expect(words()).toBe('new');
    expect(words(real)).toBe('new');
  });
});

describe('replacing', () => {
  test('moves the new site into place and leaves nothing beside it', () => {
    writeSite(dist(), 'old');
    const staging = createStagingFolder(dist());
    expect(readdirSync(staging)).toEqual([]);
    writeSite(staging, 'new');
    replaceOutput(staging, dist());
    expect(words()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('works without a site to replace', () => {
    const staging = createStagingFolder(dist());
    writeSite(staging, 'new');
    replaceOutput(staging, dist());
    expect(words()).toBe('new');
  });

  test('keeps the old site where the new one cannot be moved', () => {
    writeSite(dist(), 'old');
    expect(() => replaceOutput(join(root, 'never-built'), dist())).toThrow();
    expect(words()).toBe('old');
  });
});

describe('recovering', () => {
  test('brings back the site of a build that was killed between its two renames', () => {
    writeSite(join(root, `.dist.old-${ended}`), 'old');
    writeSite(join(root, `.dist.next-${ended}`), 'new');
    recoverOutput(dist());
    expect(words()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('removes what ended builds left, and nothing else', () => {
    writeSite(dist(), 'current');
    writeSite(join(root, `.dist.old-${ended}`), 'stale');
    writeSite(join(root, `.dist.next-${ended}`), 'stale');
    writeSite(join(root, `.dist.next-${process.ppid}`), 'another build');
    writeSite(join(root, `.other.next-${ended}`), 'another folder');
    recoverOutput(dist());
    expect(words()).toBe('current');
    expect(readdirSync(root).sort()).toEqual([`.dist.next-${process.ppid}`, `.other.next-${ended}`, 'dist'].sort());
    expect(existsSync(dist())).toBe(true);
  });
});
