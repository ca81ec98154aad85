import search from 'approx-string-match';
import type { BlockId } from './id.ts';
import type { Block } from './seed.ts';

/** A range of one paragraph: offsets in UTF-16 code units from the start of the block. */
export interface Passage {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** The nearest thing to a quotation that is not there. For error messages only: a note never hangs on it. */
export interface Nearest {
  readonly block: BlockId;
  readonly text: string;
  /** The first words from which the two differ. */
  readonly parts: string;
}

export type Anchoring =
  | { readonly is: 'found'; readonly passage: Passage }
  | { readonly is: 'missing'; readonly nearest: Nearest | undefined }
  | { readonly is: 'ambiguous'; readonly passages: readonly Passage[]; readonly unique: readonly string[] };

function occurrences(quote: string, block: Block): Passage[] {
  const found: Passage[] = [];
  for (let at = block.text.indexOf(quote); at >= 0; at = block.text.indexOf(quote, at + 1)) {
    found.push({ block: block.id, start: at, end: at + quote.length });
  }
  return found;
}

const count = (words: string, blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + occurrences(words, block).length, 0);

/** The fewest words round a passage that stand only once in the blocks: first added behind it, then before. */
function shortestUnique(passage: Passage, blocks: readonly Block[]): string | undefined {
  const { text } = blocks.find((block) => block.id === passage.block)!;
  const ends = [...text.slice(passage.end).matchAll(/\S+/g)].map((word) => passage.end + word.index + word[0].length);
  const starts = [...text.slice(0, passage.start).matchAll(/\S+/g)].map((word) => word.index).reverse();
  for (let extra = 1; extra <= Math.max(ends.length, starts.length); extra += 1) {
    const behind = text.slice(passage.start, ends[extra - 1]);
    if (extra <= ends.length && count(behind, blocks) === 1) return behind;
    const before = text.slice(starts[extra - 1], passage.end);
    if (extra <= starts.length && count(before, blocks) === 1) return before;
  }
  return undefined;
}

function nearest(quote: string, blocks: readonly Block[]): Nearest | undefined {
  // Half of the letters may differ: enough to recognise a reworded passage, too little to name a chance likeness.
  const limit = Math.min(Math.floor(quote.length / 2), 60);
  const best = blocks
    .flatMap((block) => search(block.text, quote, limit).map((match) => ({ block, ...match })))
    .reduce<{ block: Block; start: number; end: number; errors: number } | undefined>((a, b) => (a === undefined || b.errors < a.errors ? b : a), undefined);
  if (best === undefined) return undefined;
  const text = best.block.text.slice(best.start, best.end);
  let at = 0;
  while (at < text.length && text[at] === quote[at]) at += 1;
  const from = Math.max(0, text.lastIndexOf(' ', at - 1) + 1);
  return { block: best.block.id, text, parts: text.slice(from, at + 24) };
}

/**
 * Finds the one place where a quotation stands, in all blocks or in the one that `within` names. It must be there letter
 * for letter and exactly once; anything else comes back as `missing` or `ambiguous`, never as a guess. An empty quotation
 * is missing.
 */
export function anchor(quote: string, blocks: readonly Block[], within?: BlockId): Anchoring {
  const searched = within === undefined ? blocks : blocks.filter((block) => block.id === within);
  const passages = quote === '' ? [] : searched.flatMap((block) => occurrences(quote, block));
  const [only] = passages;
  if (only === undefined) return { is: 'missing', nearest: quote === '' ? undefined : nearest(quote, blocks) };
  if (passages.length === 1) return { is: 'found', passage: only };
  const unique = passages.map((passage) => shortestUnique(passage, blocks)).filter((words) => words !== undefined);
  return { is: 'ambiguous', passages, unique };
}
