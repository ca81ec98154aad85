/** UTF-16 code units beyond which a quote is given by its first and last words alone, which keeps the link short. */
const MAX_QUOTE = 120;
/** How many words give the start and the end of a longer quote. */
const EDGE_WORDS = 4;

/** Beyond what URLs escape, a hyphen is syntax in a text directive. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

const splitWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** How often words occur in a text, as a browser looks for them: regardless of white space and case. */
function countMatches(text: string, words: readonly string[]): number {
  const normalise = (words: readonly string[]) => words.join(' ').toLowerCase();
  return normalise(splitWords(text)).split(normalise(words)).length - 1;
}

const isWithinWord = (text: string, at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));

/** Trims white space from a range and extends it to whole words, since browsers match at word boundaries only. */
function snapToWords(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (start === end) return [start, end];
  while (start > 0 && isWithinWord(text, start)) start -= 1;
  while (end < text.length && isWithinWord(text, end)) end += 1;
  return [start, end];
}

/**
 * The fragment of a link to exact words of a paragraph (WICG, URL Fragment Text Directives), with the paragraph's id for
 * browsers without that feature. `from` and `to` are offsets in `text`, the paragraph, in UTF-16 code units. Where the words
 * occur more than once in `page`, all the text that the browser searches, as much context as it takes makes them unambiguous.
 * An empty range gives the paragraph alone.
 */
export function textFragment(id: string, text: string, from: number, to: number, page = text): string {
  const [start, end] = snapToWords(text, from, to);
  const words = splitWords(text.slice(start, end));
  if (words.length === 0) return `#${id}`;
  const isLong = words.join(' ').length > MAX_QUOTE;
  // A browser takes the first match of the start, so the start of a long quote has to be unique.
  const quoted = isLong ? words.slice(0, EDGE_WORDS) : words;
  const [before, after] = [splitWords(text.slice(0, start)), isLong ? [] : splitWords(text.slice(end))];
  const maxContext = Math.max(before.length, after.length);
  let context = 0;
  const prefix = () => (context === 0 ? [] : before.slice(-context));
  const suffix = () => after.slice(0, context);
  while (context < maxContext && countMatches(page, [...prefix(), ...quoted, ...suffix()]) > 1)
    context += Math.min(2, maxContext - context);
  const parts = [
    ...(prefix().length > 0 ? [`${encode(prefix())}-`] : []),
    encode(quoted),
    ...(isLong ? [encode(words.slice(-EDGE_WORDS))] : []),
    ...(suffix().length > 0 ? [`-${encode(suffix())}`] : []),
  ];
  return `#${id}:~:text=${parts.join(',')}`;
}
