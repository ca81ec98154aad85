/** Something that an index lists by its title. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The letter that a title stands under, a capital without marks; `#` where it begins with none. Quotation marks do not count. */
const letterOf = (title: string): string =>
  /\p{L}/u.exec(title)?.[0].normalize('NFKD').charAt(0).toUpperCase().match(/[A-Z]/)?.[0] ?? '#';

/** A title without punctuation. A collator can leave it out too, but takes the spaces along: "A man" would follow "Also". */
const bare = (title: string): string => title.replace(/\p{P}/gu, '');

/**
 * The entries of an index by letter, letters and entries in the order of `language` (a BCP 47 tag), punctuation left out of
 * account. Entries of one title stand in the order of their ids. `#` comes last.
 */
export function groupByLetter<T extends Titled>(entries: Iterable<T>, language: string): ReadonlyMap<string, readonly T[]> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = [...entries].sort((a, b) => compare(bare(a.title), bare(b.title)) || (a.id < b.id ? -1 : 1));
  const letters = Map.groupBy(sorted, ({ title }) => letterOf(title));
  const last = (letter: string) => (letter === '#' ? 1 : 0);
  return new Map([...letters].sort(([a], [b]) => last(a) - last(b) || compare(a, b)));
}
