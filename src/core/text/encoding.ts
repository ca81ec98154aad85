const faults: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/, 'bytes that are not UTF-8'],
  [/\0/, 'a NUL character'],
  [/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/, 'half of a character (a lone surrogate)'],
  [/[\x01-\x08\x0B\x0E-\x1F\x7F]/, 'a control character'],
];

/** The first thing in a text that HTML cannot carry unaltered, in words, with its offset; undefined where there is none. */
export function findInvalidCharacter(text: string): { readonly what: string; readonly offset: number } | undefined {
  return faults
    .map(([pattern, what]) => ({ what, offset: text.search(pattern) }))
    .filter(({ offset }) => offset >= 0)
    .sort((a, b) => a.offset - b.offset)[0];
}
