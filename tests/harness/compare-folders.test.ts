// @module-tag same-site
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFolders } from './compare-folders.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'folders-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function compare(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) {
  for (const [name, files] of Object.entries({ one, other })) {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, file)), { recursive: true });
      writeFileSync(join(folder, name, file), text);
    }
  }
  return compareFolders(join(folder, 'one'), join(folder, 'other'));
}

test('folders with the same bytes are the same', () => {
  expect(compare({ 'a.txt': 'A', 'b/c.txt': 'C' }, { 'b/c.txt': 'C', 'a.txt': 'A' })).toEqual({
    files: ['a.txt', 'b/c.txt'],
    differences: [],
  });
});

test.each([
  [
    'one byte',
    { a: 'same, then A' },
    { a: 'same, then B' },
    { file: 'a', how: 'differs at byte 11: "same, then A" against "same, then B"' },
  ],
  ['a file that is longer', { a: 'A' }, { a: 'AB' }, { file: 'a', how: 'differs at byte 1: "A" against "AB"' }],
  ['a file too many', { a: 'A' }, { a: 'A', 'b/c': 'C' }, { file: 'b/c', how: 'is in the second alone' }],
  ['a file too few', { a: 'A', 'b/c': 'C' }, { a: 'A' }, { file: 'b/c', how: 'is in the first alone' }],
])('%s is noticed', { tags: 'planted' }, (_, one, other, difference) => {
  expect(compare(one, other).differences).toEqual([difference]);
});
