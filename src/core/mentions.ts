import type { Passage } from './anchor.ts';
import type { Block } from './seed.ts';

/** A place or an actor named in a text, with the spelling that the text uses. */
export interface Mention extends Passage {
  readonly id: string;
  readonly spelling: string;
}

/** An entry with the spellings under which the texts know it. */
export interface Spelled {
  readonly id: string;
  readonly spellings: readonly string[];
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds every mention of the entries in the blocks: whole words, capitals as written, the longest spelling first where two
 * begin at the same letter. No two mentions overlap. A spelling that several entries share goes to the first of them.
 */
export function findMentions(entries: readonly Spelled[], blocks: readonly Block[]): readonly Mention[] {
  const owners = new Map<string, string>();
  for (const { id, spellings } of entries) for (const spelling of spellings) if (!owners.has(spelling)) owners.set(spelling, id);
  if (owners.size === 0) return [];
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // A letter, an accent or a digit on either side would make it part of another word: "Sidr" is not in "Sidra".
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].map((match) => {
      const [spelling] = match;
      return { id: owners.get(spelling)!, spelling, block: block.id, start: match.index, end: match.index + spelling.length };
    }),
  );
}
