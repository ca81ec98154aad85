/** Something that an index lists by its title. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The letter a title is listed under: its first letter as a capital without diacritics, or `#` outside A–Z. */
const letterOf = (title: string): string =>
  /\p{L}/u.exec(title)?.[0].normalize('NFKD').charAt(0).toUpperCase().match(/[A-Z]/)?.[0] ?? '#';

/** A title without punctuation. The collator's `ignorePunctuation` would ignore spaces too, and sort "A man" after "Also". */
const bare = (title: string): string => title.replace(/\p{P}/gu, '');

/**
 * Groups the entries of an index by letter. Letters and entries are in the order of `language` (a BCP 47 tag), ignoring
 * punctuation; entries with the same title are ordered by id. `#` comes last.
 */
export function groupByLetter<T extends Titled>(entries: Iterable<T>, language: string): ReadonlyMap<string, readonly T[]> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = [...entries].sort((a, b) => compare(bare(a.title), bare(b.title)) || (a.id < b.id ? -1 : 1));
  const letters = Map.groupBy(sorted, ({ title }) => letterOf(title));
  const last = (letter: string) => (letter === '#' ? 1 : 0);
  return new Map([...letters].sort(([a], [b]) => last(a) - last(b) || compare(a, b)));
}
