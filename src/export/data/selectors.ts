import { z } from 'zod';
import { BlockId } from '../../core/entities/id.ts';
import type { Passage } from '../../core/quotation/anchor.ts';
import type { TextRange } from '../../core/text/segments.ts';
import type { VisibleBlock } from '../../core/views/visible-text.ts';

/** The number of Unicode code points before a UTF-16 offset. Half of a pair counts as one. */
export function codePointsBefore(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

/**
 * A range in code points: the W3C's Web Annotation model counts so (section 4.2.5), while JavaScript counts UTF-16 code
 * units. In a text without characters beyond U+FFFF the two are the same.
 */
export const inCodePoints = (text: string, { start, end }: TextRange): TextRange => ({
  start: codePointsBefore(text, start),
  end: codePointsBefore(text, end),
});

/** By its words and those around them. */
export const QuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** By the paragraph's fragment, and in it by position, in code points from the paragraph's start. */
export const PositionSelector = z.strictObject({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
  value: BlockId,
  refinedBy: z.strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
});

/**
 * Characters of context on either side of a quotation, tried in turn until the three together are unique. Other annotation tools use
 * 32; Infinity takes all that is shown of the paragraph.
 */
const contexts = [32, 64, 128, Infinity];

const isLow = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));

function around(text: string, { start, end }: Passage, shown: { start: number; end: number }, most: number) {
  let from = Math.max(shown.start, start - most);
  let to = Math.min(shown.end, end + most);
  // Half of a surrogate pair is not a character: leave it out.
  if (isLow(text, from)) from += 1;
  if (isLow(text, to)) to -= 1;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const count = (words: string, text: string) => text.split(words).length - 1;

/**
 * Two selectors for a passage, each sufficient alone. The quotation with its prefix and suffix is unique in `seedText`; neither
 * extends beyond the paragraph, or beyond what may be shown of it (`shown`).
 */
export function selectorsOf(
  passage: Passage,
  shown: VisibleBlock,
  seedText: string,
): [z.infer<typeof QuoteSelector>, z.infer<typeof PositionSelector>] {
  const { text } = shown.block;
  const exact = text.slice(passage.start, passage.end);
  const range = shown.ranges.find(({ start, end }) => start <= passage.start && end >= passage.end) ?? passage;
  const tries = contexts.map((most) => around(text, passage, range, most));
  const context = tries.find(({ prefix, suffix }) => count(prefix + exact + suffix, seedText) === 1) ?? tries.at(-1)!;
  return [
    { type: 'TextQuoteSelector', exact, ...context },
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: passage.block,
      refinedBy: { type: 'TextPositionSelector', ...inCodePoints(text, passage) },
    },
  ];
}
