import type { ReadingBlock } from '../entities/draft.ts';
import type { BlockId } from '../entities/id.ts';
import { type Bibliography, isPrintable } from '../entities/source.ts';
import type { Passage } from '../quotation/anchor.ts';
import type { TextRange } from '../text/segments.ts';

/** A paragraph and the ranges of it that may be shown, in order and disjoint; UTF-16 code units from its start. */
export interface VisibleBlock {
  readonly block: ReadingBlock;
  readonly ranges: readonly TextRange[];
}

/** The parts of a reading that determine how much of it may be shown. */
export interface DisplayableReading {
  readonly display: 'full' | 'passages';
  readonly article: readonly ReadingBlock[];
  readonly notes: readonly { readonly passage: Passage }[];
}

/** How many words of context are shown on either side of a passage where the whole text may not be shown. */
const context = 8;

/** Extends a passage by whole words of context on either side. */
function widen(text: string, { start, end }: TextRange): TextRange {
  const before = [...text.slice(0, start).matchAll(/\S+/g)].slice(-context);
  const behind = [...text.slice(end).matchAll(/\S+/g)].slice(0, context).at(-1);
  return { start: before[0]?.index ?? start, end: behind === undefined ? end : end + behind.index + behind[0].length };
}

/** Merges ranges that touch, overlap, or have only white space between them. */
function join(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || text.slice(last.end, range.start).trim() !== '') joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

/** Replaces words that may not be shown. */
export const omission = '[…]';

/** The visible ranges of a paragraph in order, with the omission mark wherever words are left out. */
export function visibleParts({ block: { text }, ranges }: VisibleBlock): readonly (TextRange | typeof omission)[] {
  const parts = ranges.flatMap((range, index) => (index === 0 && range.start === 0 ? [range] : ([omission, range] as const)));
  return (ranges.at(-1)?.end ?? 0) < text.length ? [...parts, omission] : parts;
}

/** The visible text of a paragraph, omission marks included. */
export const visibleText = (shown: VisibleBlock): string =>
  visibleParts(shown)
    .map((part) => (part === omission ? omission : shown.block.text.slice(part.start, part.end)))
    .join(' ');

/**
 * The visible part of `around` that contains `range`: a mention in its sentence. Undefined where the range itself is not
 * wholly visible.
 */
export function visibleContext({ ranges }: VisibleBlock, range: TextRange, around: TextRange): TextRange | undefined {
  const shown = ranges.find(({ start, end }) => start <= range.start && range.end <= end);
  return shown && { start: Math.max(shown.start, around.start), end: Math.min(shown.end, around.end) };
}

/** The visible part of the paragraph with this id; undefined where none of it may be shown. */
export const visibleBlock = (reading: DisplayableReading, id: BlockId): VisibleBlock | undefined =>
  visibleBlocks(reading).find(({ block }) => block.id === id);

/**
 * The visible text of a reading, the same in every output. `display: full` gives every paragraph of the article whole.
 * `display: passages` gives the passages with a note, each with a few words of context, and no paragraph without one; callers
 * mark omissions and link to the full text. Quotations that events and claims rest on are evidence: they are shown exactly,
 * without context, wherever the event or claim is.
 */
export function visibleBlocks({ display, article, notes }: DisplayableReading): readonly VisibleBlock[] {
  if (display === 'full') return article.map((block) => ({ block, ranges: [{ start: 0, end: block.text.length }] }));
  return article.flatMap((block) => {
    const own = notes.filter(({ passage }) => passage.block === block.id).map(({ passage }) => widen(block.text, passage));
    return own.length === 0 ? [] : [{ block, ranges: join(block.text, own) }];
  });
}

/** The address that a text was copied from; undefined where it is unknown or may not be printed. */
export function printableAddress(
  { address }: { readonly address?: string | undefined },
  sources: Bibliography,
): string | undefined {
  return [...sources.values()].some((source) => source.address === address && !isPrintable(source)) ? undefined : address;
}
