// @module-tag parts
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { charactersOf, isArabic } from './characters.ts';
import glyphs from './glyphs.json' with { type: 'json' };
import { siteFonts } from './font-files.ts';
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

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const available: Readonly<Record<Face, ReadonlySet<number>>> = {
  'newsreader-text': siteFonts()[0]!.draws,
  'newsreader-display': siteFonts()[0]!.draws,
  'public-sans': siteFonts()[2]!.draws,
  naskh: new Set(openFont(readFileSync(packages + naskh)).characterSet),
};

/** Whether the whole font of a face draws a character: others are left to the fonts of a reader's machine. */
const isIn = (face: Face) => (character: string) =>
  available[face].has(character.codePointAt(0)!) && (face === 'naskh') === isArabic(character);

test.each(['newsreader-text', 'newsreader-display', 'public-sans', 'naskh'] as const)(
  '%s has every character of the content that its font can draw (when not: `npm run fonts`)',
  (face) => {
    expect(missing(glyphs[face], characters, isIn(face))).toEqual([]);
  },
);

test('a character that a face lacks is named with its file, unless its font lacks it too', { tags: 'planted' }, () => {
  const planted = new Map([
    ...characters,
    ['þ', 'seeds/planted.txt'],
    ['ж', 'seeds/planted.txt'],
    ['ٹ', 'src/dossier/planted.yaml'],
  ]);
  expect(missing(glyphs['newsreader-text'], planted, isIn('newsreader-text'))).toEqual(['þ in seeds/planted.txt']);
  expect(missing(glyphs.naskh, planted, isIn('naskh'))).toEqual(['ٹ in src/dossier/planted.yaml']);
});

test.each(['newsreader-text', 'newsreader-display', 'public-sans', 'naskh'] as const)(
  '%s.woff2 holds the characters that the list says',
  (face) => {
    const font = open(face);
    expect(Array.from(glyphs[face]).filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!))).toEqual([]);
  },
);

test.each([
  ['newsreader-text', 10_000, 16_000],
  ['newsreader-display', 10_000, 17_000],
  ['public-sans', 12_000, 17_000],
  ['naskh', 5_000, 10_000],
] as const)('%s.woff2 has between %i and %i bytes', (face, least, most) => {
  expect(read(face).length).toBeGreaterThan(least);
  expect(read(face).length).toBeLessThan(most);
});

test.each([
  ['newsreader-text', {}],
  ['newsreader-display', {}],
  ['public-sans', { wght: [400, 700] }],
  ['naskh', {}],
] as const)('%s.woff2 varies as the style sheet says', (face, axes) => {
  const found = Object.entries(open(face).variationAxes).map(([name, { min, max } = { min: 0, max: 0 }]) => [name, [min, max]]);
  expect(Object.fromEntries(found)).toEqual(axes);
});
