/** Something that an index lists by its title. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * The letter that a title is listed under: its first letter as a capital without diacritics, in any script, or `#` where it has
 * none. An alef with hamza or madda is an alef.
 */
const letterOf = (title: string): string => /\p{L}/u.exec(bare(title))?.[0].normalize('NFKD').charAt(0).toUpperCase() ?? '#';

/** A title without punctuation and without the Arabic article. The collator's `ignorePunctuation` would ignore spaces too, and sort "A man" after "Also". */
const bare = (title: string): string => title.replace(/\p{P}/gu, '').replace(/^ال(?=\p{L}{2})/u, '');

/**
 * Groups the entries of an index by letter. Letters and entries are in the order of `compare`, ignoring
 * punctuation; entries with the same title are ordered by id. `#` comes last.
 */
export function groupByLetter<T extends Titled>(
  entries: Iterable<T>,
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, readonly T[]> {
  const sorted = [...entries].sort((a, b) => compare(bare(a.title), bare(b.title)) || (a.id < b.id ? -1 : 1));
  const letters = Map.groupBy(sorted, ({ title }) => letterOf(title));
  const last = (letter: string) => (letter === '#' ? 1 : 0);
  return new Map([...letters].sort(([a], [b]) => last(a) - last(b) || compare(a, b)));
}
