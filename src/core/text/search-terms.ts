/**
 * A word as the search compares it: small letters, without accents or vowel signs, apostrophes dropped, and with the several
 * forms of alif and of final ya and ta marbuta made one. An empty text gives an empty text.
 */
export const normaliseTerm = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase();

/** A text as words, each with its offsets in the text in UTF-16 code units. */
export const wordsIn = (text: string): readonly { readonly word: string; readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** A piece of a text, and whether it was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

/** How many characters of a text are shown round its first hit. */
const reach = 160;

/** A text cut at words to the surroundings of its first hit, with the hits apart. `terms` are normalised words. */
export function excerpt(text: string, terms: ReadonlySet<string>): readonly ExcerptPart[] {
  const words = wordsIn(text);
  const hits = words.filter(({ word }) => terms.has(normaliseTerm(word)));
  const first = hits[0]?.start ?? 0;
  const from = first <= reach ? 0 : (words.find(({ start }) => start >= first - reach / 2)?.start ?? 0);
  const to =
    text.length - from <= reach * 2 ? text.length : (words.findLast(({ end }) => end <= from + reach * 2)?.end ?? text.length);
  const pieces: ExcerptPart[] = from > 0 ? [{ text: '… ', hit: false }] : [];
  let at = from;
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false });
  if (to < text.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}
