import type { BlockId } from '../entities/id.ts';
import type { Block } from '../text/seed.ts';
import { findClosestMatch, type ClosestMatch } from './closest-match.ts';

/** A range of one paragraph: offsets in UTF-16 code units from the start of the block. */
export interface Passage {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

export type AnchorResult =
  | { readonly is: 'found'; readonly passage: Passage }
  | { readonly is: 'missing'; readonly nearest: ClosestMatch | undefined }
  | { readonly is: 'ambiguous'; readonly passages: readonly Passage[]; readonly unique: readonly string[] };

function occurrences(quote: string, block: Block): Passage[] {
  const found: Passage[] = [];
  for (let at = block.text.indexOf(quote); at >= 0; at = block.text.indexOf(quote, at + 1)) {
    found.push({ block: block.id, start: at, end: at + quote.length });
  }
  return found;
}

/** Whether words occur exactly once. Stops at their second occurrence: a seed may be long. */
function standsOnce(words: string, blocks: readonly Block[]): boolean {
  let count = 0;
  for (const { text } of blocks) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count += 1;
      if (count > 1) return false;
    }
  }
  return count === 1;
}

/** What is proposed to make a quotation unique: for so many of its places, and with at most so many words more. */
const proposed = { places: 4, words: 12 };

/** The fewest words around a passage that occur only once in the blocks: added after it first, then before. */
function shortestUnique(passage: Passage, blocks: readonly Block[]): string | undefined {
  const { text } = blocks.find((block) => block.id === passage.block)!;
  const behind = [...text.slice(passage.end).matchAll(/\S+/g).take(proposed.words)];
  const before = [...text.slice(0, passage.start).matchAll(/\S+/g)].slice(-proposed.words).reverse();
  for (let extra = 0; extra < proposed.words; extra += 1) {
    const [next, previous] = [behind[extra], before[extra]];
    const longer = next && text.slice(passage.start, passage.end + next.index + next[0].length);
    if (longer !== undefined && standsOnce(longer, blocks)) return longer;
    const earlier = previous && text.slice(previous.index, passage.end);
    if (earlier !== undefined && standsOnce(earlier, blocks)) return earlier;
  }
  return undefined;
}

/**
 * Finds the one occurrence of a quotation, in all blocks or in the one that `within` names. It must be there letter
 * for letter and exactly once; anything else comes back as `missing` or `ambiguous`, never as a guess. An empty quotation
 * is missing.
 */
export function anchorQuote(quote: string, blocks: readonly Block[], within?: BlockId): AnchorResult {
  const searched = within === undefined ? blocks : blocks.filter((block) => block.id === within);
  const passages = quote === '' ? [] : searched.flatMap((block) => occurrences(quote, block));
  const [only] = passages;
  if (only === undefined) return { is: 'missing', nearest: quote === '' ? undefined : findClosestMatch(quote, blocks) };
  if (passages.length === 1) return { is: 'found', passage: only };
  const unique = passages.slice(0, proposed.places).map((passage) => shortestUnique(passage, searched));
  return { is: 'ambiguous', passages, unique: [...new Set(unique.filter((words) => words !== undefined))] };
}
