import type { Problems } from '../problems.ts';
import type { Passage } from '../quotation/anchor.ts';
import type { QuotableText } from '../quotation/quotation.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import type { Block } from './seed.ts';

/** A place or an actor named in a text, with the spelling that the text uses. */
export interface Mention extends Passage {
  readonly id: string;
  readonly spelling: string;
}

/** An entry with the spellings under which the texts know it. */
export interface NamedEntry {
  readonly id: string;
  readonly spellings: readonly string[];
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds every mention of the entries in the blocks: whole words, capitals as written, the longest spelling first where two
 * begin at the same letter. No two mentions overlap. A spelling that several entries share goes to the first of them.
 */
export function findMentions(entries: readonly NamedEntry[], blocks: readonly Block[]): readonly Mention[] {
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

/**
 * Every mention of the entries, per reading. A spelling that occurs in no article, or belongs to two entries, is a problem
 * at the spelling's own position; if a reading could not be read, no spelling can be said to be missing.
 */
export function mentionsByReading(
  entries: ReadonlyMap<string, YamlEntry<NamedEntry>>,
  texts: ReadonlyMap<string, QuotableText>,
  problems: Problems,
): ReadonlyMap<string, readonly Mention[]> {
  const spelled = [...entries.values()].map(({ value }) => value);
  const mentions = new Map([...texts].map(([slug, { article }]) => [slug, findMentions(spelled, article)] as const));
  const used = new Set([...mentions.values()].flat().map(({ spelling }) => spelling));
  const owners = new Map<string, string>();
  for (const { value, at } of entries.values()) {
    for (const [index, spelling] of value.spellings.entries()) {
      const other = owners.get(spelling);
      if (other !== undefined) problems.report('spelling-shared', at('spellings', index), { spelling, other });
      else if (!used.has(spelling) && !problems.isUnreadable('reading'))
        problems.report('spelling-unused', at('spellings', index), { spelling });
      owners.set(spelling, other ?? value.id);
    }
  }
  return mentions;
}
