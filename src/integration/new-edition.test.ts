// @module-tag parts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionsFile } from '../core/content-hash.ts';
import { readEditions } from '../core/entities/edition.ts';
import { Problems } from '../core/problems.ts';
import { root } from './environment.ts';
import { withEdition } from './new-edition.ts';

const first = { date: '2026-11-22', hash: 'a'.repeat(64), changed: 'The first: “three texts”, no more.' };
const second = {
  date: '2026-12-01',
  hash: 'b'.repeat(64),
  changed: 'A date: 12 February became "9 February", and so on at some length, so that the line is folded in the file.',
};

function read(text: string) {
  const problems = new Problems();
  const editions = readEditions(new Map([[editionsFile, text]]), problems);
  return problems.all().length === 0 ? editions : problems.all();
}

test('an edition is added at the end, and can be read again', () => {
  const once = withEdition(readFileSync(join(root, editionsFile), 'utf8').replace(/^(?!#)[^]*$/m, '[]\n'), first);
  expect(read(once)).toEqual([first]);
  expect(read(withEdition(once, second))).toEqual([first, second]);
});

test('comments stay', () => {
  expect(withEdition('# One.\n# Two.\n[]\n', first)).toMatch(/^# One\.\n# Two\.\n- date: 2026-11-22\n/);
});

test.each([
  ['the same content again', () => withEdition(withEdition('[]', first), { ...second, hash: first.hash }), /already/],
  ['an edition without words', () => withEdition('[]', { ...first, changed: ' ' }), /Say in words/],
  ['a file that is no list', () => withEdition('a: b\n', first), /holds no list/],
])('%s is refused', { tags: 'planted' }, (_, add, words) => {
  expect(add).toThrow(words);
});
