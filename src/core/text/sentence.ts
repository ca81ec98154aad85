import type { TextRange } from './segments.ts';

/**
 * The sentence of a text that holds a range, as offsets in UTF-16 code units, by Unicode's rules for sentences. A range over
 * several sentences gives all of them; white space at the end is not part of it.
 */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  const first = sentences.findLast(({ index }) => index <= start);
  const last = sentences.find(({ index, segment }) => index + segment.length >= end);
  const from = first?.index ?? 0;
  const to = last === undefined ? text.length : last.index + last.segment.length;
  return { start: from, end: from + text.slice(from, to).trimEnd().length };
}
