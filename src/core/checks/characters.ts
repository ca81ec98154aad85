import { unicodeName } from 'unicode-name';
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import type { ReadingDraft } from '../entities/draft.ts';
import { type Files, paths } from '../files.ts';
import type { Problems } from '../problems.ts';
import { sourcePositions } from '../source-position.ts';

/** Whether the fonts of cards and paper draw a character. */
export type DrawsCharacter = (character: string) => boolean;

/** Packages of Fontsource by the script that they draw (ISO 15924 names as Unicode has them). */
const packages: readonly (readonly [script: string, name: string])[] = [
  ['Arabic', '@fontsource/noto-naskh-arabic'],
  ['Armenian', '@fontsource/noto-serif-armenian'],
  ['Bengali', '@fontsource/noto-serif-bengali'],
  ['Cyrillic', '@fontsource/noto-serif'],
  ['Devanagari', '@fontsource/noto-serif-devanagari'],
  ['Ethiopic', '@fontsource/noto-serif-ethiopic'],
  ['Georgian', '@fontsource/noto-serif-georgian'],
  ['Greek', '@fontsource/noto-serif'],
  ['Han', '@fontsource/noto-serif-sc'],
  ['Hangul', '@fontsource/noto-serif-kr'],
  ['Hebrew', '@fontsource/noto-serif-hebrew'],
  ['Hiragana', '@fontsource/noto-serif-jp'],
  ['Katakana', '@fontsource/noto-serif-jp'],
  ['Latin', '@fontsource/noto-serif'],
  ['Tamil', '@fontsource/noto-serif-tamil'],
  ['Thai', '@fontsource/noto-serif-thai'],
];

/** The package that holds a character of a script, for a remedy; undefined where none is known. */
export function packageFor(character: string): string | undefined {
  if (/\p{Extended_Pictographic}/u.test(character)) return '@fontsource/noto-emoji';
  return packages.find(([script]) => new RegExp(`\\p{Script=${script}}`, 'u').test(character))?.[1];
}

/** What is not drawn and need not be: space, what Unicode says to ignore, and what stands for bytes that are reported already. */
const isInvisible = (character: string): boolean => /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\ufffd]/u.test(character);

/** The first place of each character that no font draws; offsets are UTF-16 code units. */
function undrawnIn(text: string, draws: DrawsCharacter): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let offset = 0;
  for (const character of text) {
    if (!isInvisible(character) && !draws(character) && !found.has(character)) found.set(character, offset);
    offset += character.length;
  }
  return found;
}

/** Whether a value of YAML is under the key `aliases`, which only the search uses. */
const isAlias = (ancestors: readonly unknown[]): boolean =>
  ancestors.some((each) => isPair(each) && isScalar(each.key) && each.key.value === 'aliases');

/** A part of a file that is printed: its text, and where it begins (UTF-16 code units). */
interface PrintedPart {
  readonly text: string;
  readonly start: number;
}

/** The values of a YAML file; comments are not printed. */
function yamlValues(text: string): readonly PrintedPart[] {
  const parts: PrintedPart[] = [];
  visit(parseDocument(text, { prettyErrors: false }), {
    Scalar: (_, { range }, ancestors) => {
      if (range && !isAlias(ancestors)) parts.push({ text: text.slice(range[0], range[1]), start: range[0] });
    },
  });
  return parts;
}

/**
 * Reports every character that cards and paper would have to leave out, because no font draws it: in the articles, in the
 * commentary and in the tables, one problem a file and a package. Reader comments are not printed, and pages are drawn by the fonts
 * of a reader's machine too.
 */
export function checkCharacters(
  files: Files,
  drafts: ReadonlyMap<string, ReadingDraft>,
  draws: DrawsCharacter,
  problems: Problems,
): void {
  const articles = new Map([...drafts.values()].map(({ seed, article }) => [paths.seeds + seed.name, article]));
  for (const [file, text] of files) {
    const article = articles.get(file);
    const isPrinted = article !== undefined || (file.startsWith(paths.dossier) && /\.(?:md|yaml)$/.test(file));
    if (!isPrinted || undrawnIn(text, draws).size === 0) continue;
    const parts = article ?? (file.endsWith('.yaml') ? yamlValues(text) : [{ text, start: 0 }]);
    const byPackage = new Map<string | undefined, Map<string, number>>();
    for (const part of parts) {
      for (const [character, offset] of undrawnIn(part.text, draws)) {
        const name = packageFor(character);
        const places = byPackage.get(name) ?? new Map<string, number>();
        if (!places.has(character)) places.set(character, part.start + offset);
        byPackage.set(name, places);
      }
    }
    const at = sourcePositions(file, text);
    for (const [name, places] of byPackage) {
      const [[character, offset], ...others] = [...places] as [[string, number], ...[string, number][]];
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      const details = {
        character,
        code,
        name: unicodeName(character) ?? '',
        others: others.map(([other]) => other),
        package: name,
      };
      problems.report('character-undrawn', at(offset), details);
    }
  }
}
