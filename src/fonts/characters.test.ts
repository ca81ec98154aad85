// @module-tag parts
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { charactersOf } from './characters.ts';

const root = mkdtempSync(join(tmpdir(), 'characters-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const files = {
  'seeds/a.txt': 'naïve\u2028\u200b',
  'src/dossier/places.yaml': '# a comment of the editor counts: ß\narabic: سرت',
  'src/pages/index.astro': '---\n// not this: ж\n---\n<!-- nor this: щ --><p>Straße: https://host/é</p>',
  'src/core/words.ts': "/** Nor this: ю. */\nexport const mark = '◆ ½';",
  'src/core/words.test.ts': "const hostile = 'я';",
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
const found = charactersOf(root);

test('characters of texts, dossier, pages and code are found with their file', () => {
  expect(found.get('ï')).toBe('seeds/a.txt');
  expect(found.get('ß')).toBe('src/dossier/places.yaml');
  expect(found.get('س')).toBe('src/dossier/places.yaml');
  expect(found.get('é')).toBe('src/pages/index.astro');
  expect(found.get('½')).toBe('src/core/words.ts');
});

test('comments of code, tests, marks drawn as shapes and what has no shape ask for no glyph', () => {
  expect(Array.from('жщюя◆\u2028\u200b\n').filter((character) => found.has(character))).toEqual([]);
});

test('basic Latin and the marks of typography are always there', () => {
  expect(Array.from(' Aa~–’\u00a0').filter((character) => !found.has(character))).toEqual([]);
});
