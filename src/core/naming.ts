import { findMentions, type Mention, type Spelled } from './mentions.ts';
import type { Problems } from './problems.ts';
import type { Quotable } from './quotation.ts';
import type { Entry } from './yaml.ts';

/**
 * Every mention of the entries, per reading. A spelling that stands in no article, or belongs to two entries, is a problem
 * at the spelling's own position; where a reading could not be read, none can be said to stand nowhere.
 */
export function nameIn(
  entries: ReadonlyMap<string, Entry<Spelled>>,
  texts: ReadonlyMap<string, Quotable>,
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
      else if (!used.has(spelling) && !problems.doubts('reading'))
        problems.report('spelling-unused', at('spellings', index), { spelling });
      owners.set(spelling, other ?? value.id);
    }
  }
  return mentions;
}
