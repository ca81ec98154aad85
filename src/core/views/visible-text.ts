import type { ReadingBlock } from '../entities/draft.ts';
import type { BlockId } from '../entities/id.ts';
import { type Bibliography, isPrintable } from '../entities/source.ts';
import type { Passage } from '../quotation/anchor.ts';
import type { TextRange } from '../text/segments.ts';

/** A paragraph and the stretches of it that may be shown, in order and apart; offsets in UTF-16 code units from its start. */
export interface VisibleBlock {
  readonly block: ReadingBlock;
  readonly ranges: readonly TextRange[];
}

/** What has to be known of a reading to say how much of it may be shown. */
export interface DisplayableReading {
  readonly display: 'full' | 'passages';
  readonly article: readonly ReadingBlock[];
  readonly notes: readonly { readonly passage: Passage }[];
}

/** How many words stand on either side of a passage where the whole text may not be shown. */
const context = 8;

/** A passage with some words before and behind it, cut at the ends of words. */
function widen(text: string, { start, end }: TextRange): TextRange {
  const before = [...text.slice(0, start).matchAll(/\S+/g)].slice(-context);
  const behind = [...text.slice(end).matchAll(/\S+/g)].slice(0, context).at(-1);
  return { start: before[0]?.index ?? start, end: behind === undefined ? end : end + behind.index + behind[0].length };
}

/** Stretches that meet, or leave nothing but white space between them, become one. */
function join(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || text.slice(last.end, range.start).trim() !== '') joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

/** Stands for words that may not be shown. It is ours. */
export const omission = '[…]';

/** What may be shown of a paragraph in order, with `gap` wherever words are left out. */
export function visibleParts({ block: { text }, ranges }: VisibleBlock): readonly (TextRange | typeof omission)[] {
  const parts = ranges.flatMap((range, index) => (index === 0 && range.start === 0 ? [range] : ([omission, range] as const)));
  return (ranges.at(-1)?.end ?? 0) < text.length ? [...parts, omission] : parts;
}

/** What may be shown of a paragraph as one text. */
export const visibleText = (shown: VisibleBlock): string =>
  visibleParts(shown)
    .map((part) => (part === omission ? omission : shown.block.text.slice(part.start, part.end)))
    .join(' ');

/**
 * As much of `around` as may be shown together with `range`, which lies in it: a mention in its sentence. Undefined where
 * the range itself may not be shown whole; then the paragraph can be named, and no word of it.
 */
export function visibleContext({ ranges }: VisibleBlock, range: TextRange, around: TextRange): TextRange | undefined {
  const shown = ranges.find(({ start, end }) => start <= range.start && range.end <= end);
  return shown && { start: Math.max(shown.start, around.start), end: Math.min(shown.end, around.end) };
}

/** The paragraph with this id as far as it may be shown; undefined where nothing of it may. */
export const visibleBlock = (reading: DisplayableReading, id: BlockId): VisibleBlock | undefined =>
  visibleBlocks(reading).find(({ block }) => block.id === id);

/**
 * What may be shown of a reading, in every output. Quotations that an event or a comparison rests on are our evidence: they
 * are shown where it is told, exactly and without words round them. `display: full` gives every paragraph of the article whole.
 * `display: passages` gives the passages that have a note, each with a few words round it, and no paragraph that has none;
 * whoever shows them marks what is left out, and links to where the text stands.
 */
export function visibleBlocks({ display, article, notes }: DisplayableReading): readonly VisibleBlock[] {
  if (display === 'full') return article.map((block) => ({ block, ranges: [{ start: 0, end: block.text.length }] }));
  return article.flatMap((block) => {
    const own = notes.filter(({ passage }) => passage.block === block.id).map(({ passage }) => widen(block.text, passage));
    return own.length === 0 ? [] : [{ block, ranges: join(block.text, own) }];
  });
}

/** Where a text was copied from; undefined where that is not known, or is the address of a page that may not be printed. */
export function printableAddress(
  { address }: { readonly address?: string | undefined },
  sources: Bibliography,
): string | undefined {
  return [...sources.values()].some((source) => source.address === address && !isPrintable(source)) ? undefined : address;
}
