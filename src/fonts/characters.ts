import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that drawings and style sheets draw as shapes, in no font. */
const shapes = '●◆▲■▶';

/** What a page may show without a seed or an entry saying so: basic Latin and the marks of careful typography. */
const always = `${Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('')}\u00a0–—‘’“”…·×°−©§¶•½`;

/** Text without its comments, as well as a line-wise reading can tell. */
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '');

/** Every character below `root` that may appear on a page, each with the first file that has it. Tests are left out. */
export function charactersOf(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const [site] = globSync('src/dossier/site.yaml', { cwd: root });
  const language =
    /^language: *['"]?([a-z]+)/m.exec(site === undefined ? '' : readFileSync(join(root, site), 'utf8'))?.[1] ?? 'en';
  // A page has the words of one language: those of the others would make its faces larger.
  const files = globSync(['seeds/*.txt', 'src/dossier/**/*.{md,yaml}', 'src/**/*.{astro,css,ts}'], {
    cwd: root,
    exclude: (path) => /^src\/i18n\/[a-z]+$/.test(path) && path !== `src/i18n/${language}`,
  });
  for (const file of files.filter((name) => !/\.(test|d)\.ts$/.test(name)).sort()) {
    const text = readFileSync(join(root, file), 'utf8');
    const shown = file.endsWith('.txt') || file.includes('dossier') ? text : withoutComments(text);
    for (const character of shown)
      if (!/\p{C}|\p{Zl}|\p{Zp}/u.test(character) && !found.has(character)) found.set(character, file);
  }
  for (const shape of shapes) found.delete(shape);
  for (const character of always) if (!found.has(character)) found.set(character, 'src/fonts/characters.ts');
  return found;
}

/** True for what the Arabic face has to draw: letters, and the marks and punctuation of the script. */
export const isArabic = (character: string): boolean => /\p{Script_Extensions=Arabic}/u.test(character);
