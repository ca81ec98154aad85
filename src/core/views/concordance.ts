import type { Dossier } from '../dossier.ts';
import type { BlockId } from '../entities/id.ts';
import type { Reading } from '../entities/reading.ts';
import { oncePer } from '../once-per.ts';
import type { Mention } from '../text/mentions.ts';
import { sentenceAround } from '../text/sentence.ts';
import { type DisplayableReading, omission, visibleBlocks, visibleContext } from './visible-text.ts';

/** Which of a reading's lists of mentions is meant. */
export type MentionKind = 'places' | 'actors';

/** The mentions of one place or actor in one reading, in the order of the text; at least one. */
export interface ReadingMentions {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

function indexMentions(
  { readings }: Pick<Dossier, 'readings'>,
  kind: MentionKind,
): ReadonlyMap<string, readonly ReadingMentions[]> {
  const index = new Map<string, ReadingMentions[]>();
  for (const reading of readings.values()) {
    for (const [id, mentions] of Map.groupBy(reading[kind], ({ id }) => id)) {
      const known = index.get(id);
      if (known === undefined) index.set(id, [{ reading, mentions }]);
      else known.push({ reading, mentions });
    }
  }
  return index;
}

const indexes = {
  places: oncePer((dossier: Pick<Dossier, 'readings'>) => indexMentions(dossier, 'places')),
  actors: oncePer((dossier: Pick<Dossier, 'readings'>) => indexMentions(dossier, 'actors')),
};

/** Where the readings name a place or an actor, in the order of the readings. */
export const mentionsOf = (dossier: Pick<Dossier, 'readings'>, kind: MentionKind, id: string): readonly ReadingMentions[] =>
  indexes[kind](dossier).get(id) ?? [];

/** A part of a sentence: a mention, or the words between two of them. */
export interface ConcordancePart {
  readonly text: string;
  readonly isMention: boolean;
}

/** A sentence with one or more mentions. */
export interface ConcordanceLine {
  readonly block: BlockId;
  /** Its parts in order; empty where the sentence may not be shown and only the paragraph is named. */
  readonly parts: readonly ConcordancePart[];
}

/**
 * The sentences of a reading that contain these mentions, which must be in the order of the text. A sentence with several of
 * them is listed once. Words of it that may not be shown are replaced by the omission mark.
 */
export function concordance(reading: DisplayableReading, mentions: readonly Mention[]): readonly ConcordanceLine[] {
  const texts = new Map(reading.article.map(({ id, text }) => [id, text]));
  const visible = new Map(visibleBlocks(reading).map((shown) => [shown.block.id, shown]));
  const placed = mentions.map((mention) => {
    const text = texts.get(mention.block)!;
    const sentence = sentenceAround(text, mention);
    const shown = visible.get(mention.block);
    return { mention, text, sentence, range: shown && visibleContext(shown, mention, sentence) };
  });
  const sentences = Map.groupBy(placed, ({ mention, range }) => `${mention.block} ${range?.start} ${range?.end}`);
  return [...sentences.values()].map((own) => {
    const { mention, text, sentence, range } = own[0]!;
    if (range === undefined) return { block: mention.block, parts: [] };
    const parts: ConcordancePart[] = range.start > sentence.start ? [{ text: `${omission} `, isMention: false }] : [];
    let from = range.start;
    for (const { mention } of own) {
      parts.push({ text: text.slice(from, mention.start), isMention: false });
      parts.push({ text: text.slice(mention.start, mention.end), isMention: true });
      from = mention.end;
    }
    const end = range.end < sentence.end ? ` ${omission}` : '';
    return { block: mention.block, parts: [...parts, { text: text.slice(from, range.end) + end, isMention: false }] };
  });
}

/** The sentences of one reading that name a place or an actor. */
export interface ReadingConcordance extends ReadingMentions {
  readonly lines: readonly ConcordanceLine[];
}

/** Every sentence that names a place or an actor, reading by reading. */
export const concordanceOf = (dossier: Pick<Dossier, 'readings'>, kind: MentionKind, id: string): readonly ReadingConcordance[] =>
  mentionsOf(dossier, kind, id).map(({ reading, mentions }) => ({ reading, mentions, lines: concordance(reading, mentions) }));
