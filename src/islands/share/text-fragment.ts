/** Words longer than this are named by their first and last words alone. CSS and address bars are happier with short ones. */
const long = 120;
/** How many words stand for a beginning or an end. */
const few = 4;

/** A hyphen has a meaning of its own in a text directive, beside what an address escapes anyway. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

const tokensOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** How often words stand in a text, as a browser looks for them: white space and capitals do not count. */
function times(text: string, words: readonly string[]): number {
  const plain = (tokens: readonly string[]) => tokens.join(' ').toLowerCase();
  return plain(tokensOf(text)).split(plain(words)).length - 1;
}

const isInWord = (text: string, at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));

/** A range stretched to whole words, white space at its ends left out: browsers find nothing that begins within a word. */
function wholeWords(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (start === end) return [start, end];
  while (start > 0 && isInWord(text, start)) start -= 1;
  while (end < text.length && isInWord(text, end)) end += 1;
  return [start, end];
}

/**
 * The fragment of a link to exact words of a paragraph (WICG, Text Fragments): the paragraph's id first, so that the link
 * lands everywhere, then the words. `from` and `to` are UTF-16 offsets in the paragraph's text. Where the words stand more
 * than once in `page`, the text of all that is searched, words before and after them tell them apart, as many as it takes. An
 * empty range gives the paragraph alone.
 */
export function textFragment(id: string, text: string, from: number, to: number, page = text): string {
  const [start, end] = wholeWords(text, from, to);
  const tokens = tokensOf(text.slice(start, end));
  if (tokens.length === 0) return `#${id}`;
  const isLong = tokens.join(' ').length > long;
  // A browser takes the first place where the beginning fits, so of long words the beginning must stand once.
  const named = isLong ? tokens.slice(0, few) : tokens;
  const [before, after] = [tokensOf(text.slice(0, start)), isLong ? [] : tokensOf(text.slice(end))];
  const most = Math.max(before.length, after.length);
  let round = 0;
  const prefix = () => (round === 0 ? [] : before.slice(-round));
  const suffix = () => after.slice(0, round);
  while (round < most && times(page, [...prefix(), ...named, ...suffix()]) > 1) round += Math.min(2, most - round);
  const parts = [
    ...(prefix().length > 0 ? [`${encode(prefix())}-`] : []),
    encode(named),
    ...(isLong ? [encode(tokens.slice(-few))] : []),
    ...(suffix().length > 0 ? [`-${encode(suffix())}`] : []),
  ];
  return `#${id}:~:text=${parts.join(',')}`;
}
