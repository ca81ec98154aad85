// @module-tag same-site
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentHash, editionsFile, shortHash } from './content-hash.ts';

const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const files = new Map([
  ['seeds/a.txt', 'One “text”.\n'],
  ['src/dossier/site.yaml', 'name: A\n'],
  ['src/dossier/readings/a.md', ''],
]);

test('the hash is that of the list that sha256sum prints, by path', () => {
  const list = ['seeds/a.txt', 'src/dossier/readings/a.md', 'src/dossier/site.yaml'].map(
    (path) => `${hex(files.get(path)!)}  ${path}\n`,
  );
  expect(contentHash(files)).toBe(hex(list.join('')));
});

test('the order in which files are handed over changes nothing', () => {
  expect(contentHash(new Map([...files].reverse()))).toBe(contentHash(files));
});

test.each([
  ['a letter', new Map([...files, ['seeds/a.txt', 'One “texT”.\n']])],
  ['a line end', new Map([...files, ['seeds/a.txt', 'One “text”.\r\n']])],
  ['a file more', new Map([...files, ['src/dossier/later.yaml', '']])],
  ['a name', new Map([...files].map(([path, text]) => [path.replace('a.txt', 'b.txt'), text]))],
  [
    'words moved from one file to the next',
    new Map([...files, ['seeds/a.txt', 'One “text”.\nname'], ['src/dossier/site.yaml', ': A\n']]),
  ],
])('%s changes it', (_, changed) => {
  expect(contentHash(changed)).not.toBe(contentHash(files));
});

test('the list of editions is left out: it holds the hash', () => {
  expect(contentHash(new Map([...files, [editionsFile, '- hash: a\n']]))).toBe(contentHash(files));
});

test('no file gives the hash of nothing', () => {
  expect(contentHash(new Map())).toBe(hex(''));
});

test('twelve digits are printed', () => {
  expect(shortHash(hex(''))).toBe('e3b0c44298fc');
});
