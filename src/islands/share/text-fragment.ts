/** Words longer than this are named by their first and last words alone. CSS and address bars are happier with short ones. */
const long = 120;
/** How many words stand for a beginning or an end. */
const few = 4;

/** A hyphen has a meaning of its own in a text directive, beside what an address escapes anyway. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

const count = (text: string, words: string) => text.split(words).length - 1;

/**
 * The fragment of a link to exact words of a paragraph (WICG, Text Fragments): the paragraph's id first, so that the link
 * lands everywhere, then the words. `start` and `end` are UTF-16 offsets in the paragraph's text; where the words stand more
 * than once in it, what goes before tells them apart. An empty range gives the paragraph alone.
 */
export function textFragment(id: string, text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  const words = raw.trim();
  if (words === '') return `#${id}`;
  const from = start + raw.indexOf(words);
  const tokens = words.split(/\s+/);
  const named =
    words.length <= long ? encode(words) : `${encode(tokens.slice(0, few).join(' '))},${encode(tokens.slice(-few).join(' '))}`;
  const before = text.slice(0, from).trim().split(/\s+/).slice(-few).join(' ');
  const prefix = count(text, words) > 1 && before !== '' ? `${encode(before)}-,` : '';
  return `#${id}:~:text=${prefix}${named}`;
}
