/** A piece of a sentence: words, or words that the page makes a link, a date or code of, by the name of the part. */
export type Piece = string | { readonly part: string; readonly text: string };

/** A sentence with parts. Its pieces become text nodes: what is inserted into a sentence can never become markup. */
export type Rich = readonly Piece[];

/** Names a part of a sentence: `part('map', 'the map')`. */
export const part = (name: string, text: string): Piece => ({ part: name, text });

/** Writes a sentence with parts: rich`Look at ${part('map', 'the map')}.` */
export function rich(strings: TemplateStringsArray, ...values: readonly (Piece | Rich | number)[]): Rich {
  return strings
    .flatMap((text, index): Rich => {
      const value = values[index] ?? '';
      return [text, ...(typeof value === 'number' ? [String(value)] : isPieces(value) ? value : [value])];
    })
    .filter((piece) => piece !== '');
}

const isPieces = (value: Piece | Rich): value is Rich => Array.isArray(value);

/** A sentence as text alone. */
export const plain = (words: Rich): string => words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
