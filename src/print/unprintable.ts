/** A character that no face of the printed pages can draw. */
export interface Unprintable {
  readonly character: string;
  /** Its path in the data of the document: `places.3.about`. */
  readonly path: string;
  /** Some words round it. */
  readonly words: string;
}

/** Space is drawn by moving on, and what Unicode says to ignore is; a byte order mark is forbidden in PDF/UA. */
const isInvisible = (character: string): boolean =>
  character !== '\u{feff}' && /[\s\p{Default_Ignorable_Code_Point}]/u.test(character);

/** Every character in the strings of `data` that is neither drawn nor invisible, each once a string. Drawings are read as text too. */
export function unprintable(data: unknown, draws: (character: string) => boolean, path = ''): readonly Unprintable[] {
  if (typeof data === 'string') {
    const letters = [...data];
    return [...new Set(letters)]
      .filter((character) => !isInvisible(character) && !draws(character))
      .map((character) => {
        const at = letters.indexOf(character);
        return { character, path, words: letters.slice(Math.max(0, at - 20), at + 20).join('') };
      });
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => unprintable(value, draws, path === '' ? key : `${path}.${key}`));
}
