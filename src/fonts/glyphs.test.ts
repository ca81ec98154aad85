// @module-tag parts
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { charactersOf, isArabic } from './characters.ts';
import glyphs from './glyphs.json' with { type: 'json' };
import { openFont } from './open-font.ts';

type Face = keyof typeof glyphs;

const characters = charactersOf(fileURLToPath(new URL('../../', import.meta.url)));

/** The characters of the content that the face should draw and does not, each with the first file that has it. */
const missing = (held: string, wanted: ReadonlyMap<string, string>, draws: (character: string) => boolean): string[] =>
  [...wanted]
    .filter(([character]) => draws(character) && !held.includes(character))
    .map(([character, file]) => `${character} in ${file}`);

const read = (face: Face): Buffer => readFileSync(new URL(`${face}.woff2`, import.meta.url));
const open = (face: Face) => openFont(read(face));

test.each([
  ['newsreader', (character: string) => !isArabic(character)],
  ['newsreader-text', (character: string) => !isArabic(character)],
  ['newsreader-display', (character: string) => !isArabic(character)],
  ['public-sans', (character: string) => !isArabic(character)],
  ['naskh', isArabic],
  ['amiri', isArabic],
] as const)('%s has every character of the content (when not: `npm run fonts`)', (face, draws) => {
  expect(missing(glyphs[face], characters, draws)).toEqual([]);
});

test('a character that no face has is named with its file', () => {
  const planted = new Map([...characters, ['ж', 'seeds/planted.txt'], ['ٹ', 'src/dossier/planted.yaml']]);
  expect(missing(glyphs.newsreader, planted, (character) => !isArabic(character))).toEqual(['ж in seeds/planted.txt']);
  expect(missing(glyphs.naskh, planted, isArabic)).toEqual(['ٹ in src/dossier/planted.yaml']);
});

test.each(['newsreader', 'newsreader-text', 'newsreader-display', 'public-sans', 'naskh', 'amiri'] as const)(
  '%s.woff2 holds the characters that the list says',
  (face) => {
    const font = open(face);
    expect(Array.from(glyphs[face]).filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!))).toEqual([]);
  },
);

test.each([
  ['newsreader', 45_000, 65_000],
  ['newsreader-text', 10_000, 16_000],
  ['newsreader-display', 10_000, 17_000],
  ['public-sans', 12_000, 17_000],
  ['naskh', 5_000, 10_000],
  ['amiri', 10_000, 40_000],
] as const)('%s.woff2 has between %i and %i bytes', (face, least, most) => {
  expect(read(face).length).toBeGreaterThan(least);
  expect(read(face).length).toBeLessThan(most);
});

test.each([
  ['newsreader', { opsz: [14, 48], wght: [400, 700] }],
  ['public-sans', { wght: [400, 700] }],
  ['naskh', {}],
  ['amiri', {}],
] as const)('%s.woff2 varies as the style sheet says', (face, axes) => {
  const found = Object.entries(open(face).variationAxes).map(([name, { min, max } = { min: 0, max: 0 }]) => [name, [min, max]]);
  expect(Object.fromEntries(found)).toEqual(axes);
});
