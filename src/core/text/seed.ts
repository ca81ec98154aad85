import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BlockId } from '../entities/id.ts';

/** One paragraph of a seed, character for character. */
export interface Block {
  readonly id: BlockId;
  /** Offset of its first character in the seed, UTF-16 code units. */
  readonly start: number;
  /** Offset behind its last character; the line end is not part of a block. */
  readonly end: number;
  /** The seed's own characters from `start` to `end`, indent and odd spaces included. */
  readonly text: string;
}

/** A source text: data, never markup. */
export interface Seed {
  readonly name: string;
  readonly text: string;
  /** Of the text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
}

/** Where a seed's paragraphs end: at blank lines, or at each line. */
export type BlockSeparator = 'blank-lines' | 'lines';

/** Each line's offsets in UTF-16 code units, its end excluded. Lines end at LF, CR LF or CR. */
function* linesOf(text: string): Generator<{ start: number; end: number; blank: boolean }> {
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    yield { start, end: match.index, blank: text.slice(start, match.index).trim() === '' };
    start = match.index + match[0].length;
  }
}

/** Divides a text into blocks `p1`, `p2` …; blank lines belong to none. An empty text gives no block. */
export function splitBlocks(text: string, division: BlockSeparator): readonly Block[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (const line of linesOf(text)) {
    const last = spans.at(-1);
    if (!line.blank && open && last !== undefined && division === 'blank-lines') last.end = line.end;
    else if (!line.blank) spans.push({ start: line.start, end: line.end });
    open = !line.blank;
  }
  return spans.map(({ start, end }, index) => ({ id: `p${index + 1}`, start, end, text: text.slice(start, end) }));
}

/** Reads a seed. Nothing in it is changed, and no text is refused here: `textFault` says what cannot be shown. */
export function readSeed(name: string, text: string, division: BlockSeparator): Seed {
  return { name, text, sha256: bytesToHex(sha256(utf8ToBytes(text))), blocks: splitBlocks(text, division) };
}
