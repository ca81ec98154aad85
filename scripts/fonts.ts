import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { charactersOf, isArabic } from '../src/fonts/characters.ts';
import { packageFor } from '../src/core/checks/characters.ts';
import { openFont } from '../src/fonts/open-font.ts';

/**
 * Makes the faces that the site sends, cut down to the characters of the content, and the table of glyph widths that the
 * drawings measure with. Run by hand (`npm run fonts`) when `glyphs.test.ts` says that a character is missing; what it
 * writes is committed. The faces come from the packages of Fontsource, all under the SIL Open Font License 1.1. Characters that none
 * of them has are listed with the package that has them: pages leave those to the fonts of a reader's machine.
 */

interface Face {
  readonly file: string;
  readonly from: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** OpenType features that the pages use; those of the Arabic face join its letters. */
  readonly features: readonly string[];
  readonly draws: (character: string) => boolean;
}

const weights = { min: 400, max: 700 };
const isLatin = (character: string): boolean => !isArabic(character);

const faces: readonly Face[] = [
  {
    // Two instances have half the bytes of the variable font: text has 19 pixels, headlines 24 to 52.
    file: 'newsreader-text',
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: 400, opsz: 19 },
    features: ['kern', 'liga', 'ccmp', 'locl', 'mark'],
    draws: isLatin,
  },
  {
    file: 'newsreader-display',
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: 500, opsz: 40 },
    features: ['kern', 'liga', 'ccmp', 'locl', 'mark'],
    draws: isLatin,
  },
  {
    file: 'public-sans',
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    axes: { wght: weights },
    features: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum'],
    draws: isLatin,
  },
  {
    file: 'naskh',
    from: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    // One weight: a range would cost 6 kB for a few names.
    axes: { wght: 400 },
    // Noto draws the dots of letters as marks: without `mark` and `mkmk` they drift off.
    features: ['init', 'medi', 'fina', 'isol', 'rlig', 'ccmp', 'liga', 'calt', 'locl', 'mark', 'mkmk', 'kern'],
    draws: (character) => isArabic(character) || character === ' ',
  },
];

const root = new URL('../', import.meta.url).pathname;
const characters = [...charactersOf(root).keys()].sort();
const read = (from: string): Buffer => readFileSync(new URL(import.meta.resolve(from)));

const held: Record<string, string> = {};
for (const { file, from, axes, features, draws } of faces) {
  const whole = read(from);
  const available = openFont(whole);
  const text = characters
    .filter((character) => draws(character) && available.hasGlyphForCodePoint(character.codePointAt(0)!))
    .join('');
  const font = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    noHinting: true,
    keepFeatures: features,
  });
  writeFileSync(`${root}src/fonts/${file}.woff2`, font);
  held[file] = text;
  console.log(`${file}.woff2: ${font.length} bytes, ${Array.from(text).length} characters`);
}
const isHeld = (character: string) => Object.values(held).some((text) => text.includes(character));
for (const [name, absent] of Map.groupBy(
  characters.filter((character) => !isHeld(character)),
  packageFor,
))
  console.log(`Left to other fonts: ${absent.join(' ')}${name === undefined ? '' : ` (${name} has them)`}`);
writeFileSync(`${root}src/fonts/glyphs.json`, `${JSON.stringify(held, null, 2)}\n`);

const sans = faces.find(({ file }) => file === 'public-sans');
if (sans !== undefined) {
  const table: Record<string, Record<string, number>> = {};
  for (const weight of [400, 600]) {
    const instance = openFont(
      await subsetFont(read(sans.from), held[sans.file], { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
    );
    const thousandths = (character: string): number =>
      Math.round((1000 * instance.glyphForCodePoint(character.codePointAt(0)!).advanceWidth) / instance.unitsPerEm);
    table[weight] = Object.fromEntries(Array.from(held[sans.file] ?? '', (character) => [character, thousandths(character)]));
  }
  writeFileSync(`${root}src/figures/shared/advances.json`, `${JSON.stringify(table, null, 2)}\n`);
}
