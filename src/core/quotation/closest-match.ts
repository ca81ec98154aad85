import search from 'approx-string-match';
import type { BlockId } from '../entities/id.ts';
import type { Block } from '../text/seed.ts';

/** The nearest thing to a quotation that is not there. For error messages only: a note never hangs on it. */
export interface ClosestMatch {
  readonly block: BlockId;
  readonly text: string;
  /** The words at which the two part, as they are there and as they were quoted; undefined where all letters are the same. */
  readonly parting: { readonly there: string; readonly quoted: string } | undefined;
}

/** Three words from the last that begins before two texts part; a letter that cannot be seen is named by its number. */
function partingOf(there: string, quoted: string): ClosestMatch['parting'] {
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

interface Match {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** What is near a quotation, with its first and last word whole where they were cut at letters that differ. */
function wholeWords(text: string, start: number, end: number, quote: string): string {
  const near = text.slice(start, end);
  const first = /^[\p{L}\p{N}]*/u.exec(near)![0];
  const last = /[\p{L}\p{N}]*$/u.exec(near)![0];
  const before = first === '' || quote.startsWith(first) ? '' : /[\p{L}\p{N}]*$/u.exec(text.slice(0, start))![0];
  const behind = last === '' || quote.endsWith(last) ? '' : /^[\p{L}\p{N}]*/u.exec(text.slice(end))![0];
  return before + near + behind;
}

/** What in the blocks is most like a quotation; undefined where nothing is. */
export function findClosestMatch(quote: string, blocks: readonly Block[]): ClosestMatch | undefined {
  // Half of the letters may differ: enough to recognise a reworded passage, too little to name a chance likeness.
  const limit = Math.min(Math.floor(quote.length / 2), 60);
  const length = ({ start, end }: Match) => Math.abs(end - start - quote.length);
  const best = blocks
    .flatMap((block) => search(block.text, quote, limit).map((match): Match => ({ block, ...match })))
    .reduce<Match | undefined>(
      (a, b) => (a === undefined || b.errors < a.errors || (b.errors === a.errors && length(b) < length(a)) ? b : a),
      undefined,
    );
  if (best === undefined) return undefined;
  const text = wholeWords(best.block.text, best.start, best.end, quote);
  return { block: best.block.id, text, parting: partingOf(text, quote) };
}
