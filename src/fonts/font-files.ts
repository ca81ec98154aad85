import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFont } from './open-font.ts';

/** A font file of an installed package of Fontsource, and what paper uses it for. */
export interface FontFile {
  /** The family that templates ask for. No font on a machine has this name. */
  readonly family: string;
  readonly use: 'serif' | 'sans' | 'other';
  /** The path of the file. */
  readonly path: string;
  /** OpenType features that paper uses; all if left out. */
  readonly features?: readonly string[];
  /** The code points that it can draw. */
  readonly draws: ReadonlySet<number>;
}

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

function fontFile(family: string, use: FontFile['use'], file: string): FontFile {
  const path = join(modules, file);
  if (!existsSync(path)) throw new Error(`The font file node_modules/${file} is missing: "npm ci" installs it.`);
  return { family, use, path, draws: new Set(openFont(readFileSync(path)).characterSet) };
}

const newsreader = (subset: string) => `@fontsource-variable/newsreader/files/newsreader-${subset}-opsz-normal.woff2`;
const publicSans = (subset: string) => `@fontsource-variable/public-sans/files/public-sans-${subset}-wght-normal.woff2`;

/** What joins Arabic letters. Amiri has forms for certain neighbours as well, of which a PDF does not give back the letters. */
const joining = ['init', 'medi', 'fina', 'isol', 'rlig', 'ccmp', 'liga', 'calt', 'locl', 'mark', 'mkmk'];

let ours: readonly FontFile[] | undefined;

/** The fonts that come with the site: two for Latin letters, each in two files, and one for Arabic ones. Opened once. */
export function siteFonts(): readonly FontFile[] {
  ours ??= [
    fontFile('Newsreader Print', 'serif', newsreader('latin')),
    fontFile('Newsreader Print Extended', 'serif', newsreader('latin-ext')),
    fontFile('Public Sans Print', 'sans', publicSans('latin')),
    fontFile('Public Sans Print Extended', 'sans', publicSans('latin-ext')),
    { ...fontFile('Amiri Print', 'other', '@fontsource/amiri/files/amiri-arabic-400-normal.woff2'), features: joining },
  ];
  return ours;
}

/** The regular weight of a package, apart from its Latin letters, which our own fonts draw. */
const isWanted = (name: string): boolean =>
  /-(?:400|wght)-normal\.woff2$/.test(name) && !/-(?:latin|latin-ext|vietnamese)-/.test(name);

/** The files of a further package, which the editor has installed and named; undefined for one that is not installed. */
export function packageFonts(name: string): readonly FontFile[] | undefined {
  const folder = join(modules, name, 'files');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter(isWanted)
    .sort()
    .map((file) => fontFile(`${file.replace(/-(?:400|wght)-normal\.woff2$/, '')} Print`, 'other', join(name, 'files', file)));
}

/** Whether fonts draw a character in every place: in text of either family, or by a font of another script. */
export const drawnBy = (fonts: readonly Pick<FontFile, 'use' | 'draws'>[]) => {
  const of = (use: FontFile['use']) => fonts.filter((font) => font.use === use).map(({ draws }) => draws);
  const [serif, sans, other] = [of('serif'), of('sans'), of('other')];
  const has = (sets: readonly ReadonlySet<number>[], point: number) => sets.some((draws) => draws.has(point));
  return (character: string): boolean => {
    const point = character.codePointAt(0)!;
    return has(other, point) || (has(serif, point) && has(sans, point));
  };
};

/** Of some fonts, those that a text needs: the first of either Latin family always, any other for a character that only it has. */
export function neededFonts(fonts: readonly FontFile[], characters: Iterable<string>): readonly FontFile[] {
  const needed = new Set(
    fonts.filter(({ use }, index) => use !== 'other' && fonts.findIndex((font) => font.use === use) === index),
  );
  const isDrawn = drawnBy(fonts.filter(({ use }) => use !== 'other'));
  for (const character of new Set(characters)) {
    const able = fonts.filter(({ draws }) => draws.has(character.codePointAt(0)!));
    for (const use of isDrawn(character) ? (['serif', 'sans'] as const) : (['other'] as const)) {
      const chosen = able.filter((font) => font.use === use);
      if (chosen[0] !== undefined && !chosen.some((font) => needed.has(font))) needed.add(chosen[0]);
    }
  }
  return fonts.filter((font) => needed.has(font));
}
