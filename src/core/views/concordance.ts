import type { BlockId } from '../entities/id.ts';
import type { Mention } from '../text/mentions.ts';
import { sentenceAround } from '../text/sentence.ts';
import { type DisplayableReading, omission, visibleContext, visibleBlock } from './visible-text.ts';

/** A stretch of a sentence: a name that is mentioned, or what stands between. */
export interface ConcordancePart {
  readonly text: string;
  readonly isMention: boolean;
}

/** A sentence that mentions something, once or more often. */
export interface ConcordanceLine {
  readonly block: BlockId;
  /** Its stretches in order; none where the sentence may not be shown, and the paragraph is named alone. */
  readonly stretches: readonly ConcordancePart[];
}

/**
 * The sentences of a reading that hold these mentions, in the order of the mentions, which must be that of the text. A sentence
 * with several of them comes once. What is left out of a sentence, for its reading shows passages only, is marked.
 */
export function concordance(reading: DisplayableReading, mentions: readonly Mention[]): readonly ConcordanceLine[] {
  const placed = mentions.map((mention) => {
    const { text } = reading.article.find(({ id }) => id === mention.block)!;
    const sentence = sentenceAround(text, mention);
    const shown = visibleBlock(reading, mention.block);
    return { mention, text, sentence, range: shown && visibleContext(shown, mention, sentence) };
  });
  const sentences = Map.groupBy(placed, ({ mention, range }) => `${mention.block} ${range?.start} ${range?.end}`);
  return [...sentences.values()].map((own) => {
    const { mention, text, sentence, range } = own[0]!;
    if (range === undefined) return { block: mention.block, stretches: [] };
    const stretches: ConcordancePart[] = range.start > sentence.start ? [{ text: `${omission} `, isMention: false }] : [];
    let from = range.start;
    for (const { mention } of own) {
      stretches.push({ text: text.slice(from, mention.start), isMention: false });
      stretches.push({ text: text.slice(mention.start, mention.end), isMention: true });
      from = mention.end;
    }
    const end = range.end < sentence.end ? ` ${omission}` : '';
    return { block: mention.block, stretches: [...stretches, { text: text.slice(from, range.end) + end, isMention: false }] };
  });
}
