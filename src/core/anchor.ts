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
  /** The words at which the two part, as they are there and as they were quoted; undefined where all letters are the same. */
  readonly parting: { readonly there: string; readonly quoted: string } | undefined;
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

/** Whether words stand exactly once. Looks no further than their second place: a seed may be long. */
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

/** The fewest words round a passage that stand only once in the blocks: first added behind it, then before. */
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

/** Three words from the last that begins before two texts part; a letter that cannot be seen is named by its number. */
function partingOf(there: string, quoted: string): Nearest['parting'] {
  if (there === quoted) return undefined;
  let at = 0;
  while (at < there.length && there[at] === quoted[at]) at += 1;
  const from = Math.max(0, there.slice(0, at).search(/\S+\s*$/));
  const hidden = [there, quoted].some((text) => /^(?! )[\p{C}\p{Z}]/u.test(text.slice(at)));
  const words = (text: string) => {
    const letter = hidden ? text.codePointAt(at) : undefined;
    const number = letter === undefined ? '' : ` (U+${letter.toString(16).toUpperCase().padStart(4, '0')})`;
    return /^\s*(?:\S+\s+){0,2}\S*/.exec(text.slice(from))![0].trim() + number;
  };
  return { there: words(there), quoted: words(quoted) };
}

function nearest(quote: string, blocks: readonly Block[]): Nearest | undefined {
  // Half of the letters may differ: enough to recognise a reworded passage, too little to name a chance likeness.
  const limit = Math.min(Math.floor(quote.length / 2), 60);
  const best = blocks
    .flatMap((block) => search(block.text, quote, limit).map((match) => ({ block, ...match })))
    .reduce<{ block: Block; start: number; end: number; errors: number } | undefined>(
      (a, b) => (a === undefined || b.errors < a.errors ? b : a),
      undefined,
    );
  if (best === undefined) return undefined;
  const words = best.block.text.slice(best.start, best.end);
  // A last word that was cut is told whole.
  const isCut = best.errors > 0 && /[\p{L}\p{N}]$/u.test(words);
  const text = isCut ? words + /^[\p{L}\p{N}]*/u.exec(best.block.text.slice(best.end))![0] : words;
  return { block: best.block.id, text, parting: partingOf(text, quote) };
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
  const unique = passages.slice(0, proposed.places).map((passage) => shortestUnique(passage, searched));
  return { is: 'ambiguous', passages, unique: unique.filter((words) => words !== undefined) };
}
