// @module-tag machines
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { createLinks } from '../../core/links.ts';
import { size } from './data-file.ts';
import { release } from './release.ts';

const links = createLinks('/', undefined, { noteReading: (id) => sample.notes.get(id)?.reading });

test('the same dossier gives the same bytes', () => {
  expect(release(sample, links)).toEqual(release(sample, links));
});

test('no two files share a path, and every schema that a file names is there', () => {
  const files = release(sample, links);
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(files.flatMap(({ schema }) => schema ?? []).filter((schema) => !paths.includes(schema))).toEqual([]);
});

test('an address that may not be printed is in no file', () => {
  const hidden = [...sample.sources.values()]
    .filter(({ standing }) => ['copy', 'partisan', 'group'].includes(standing))
    .map(({ address }) => address);
  expect(hidden.length).toBeGreaterThan(0);
  expect(release(sample, links).filter(({ text }) => hidden.some((address) => text.includes(address)))).toEqual([]);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [162_039, '162 kB'],
])('%d bytes are written as %s', (bytes, words) => {
  expect(size(bytes)).toBe(words);
});
