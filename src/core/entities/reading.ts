import { positionOf } from '../markdown/parse.ts';
import { referencesIn } from '../markdown/prose.ts';
import type { ReadContext } from '../read-context.ts';
import type { QuotableText } from '../quotation/quotation.ts';
import type { Mention } from '../text/mentions.ts';
import type { Seed } from '../text/seed.ts';
import { type ComputedDate, parseDate, unknownDate } from './date.ts';
import type { ReadingDraft, ReadingBlock } from './draft.ts';
import type { FrontMatter, Voice } from './front-matter.ts';
import type { BlockId } from './id.ts';
import { type Note, readNote } from './note.ts';
import { resolveSources, type Source } from './source.ts';

/** A seed with its commentary: all that a reading page shows of one text. */
export interface Reading
  extends Omit<FrontMatter, 'seed' | 'blocks' | 'roles' | 'published' | 'voices' | 'evidence'>, QuotableText {
  readonly seed: Seed;
  readonly published: ComputedDate;
  readonly blocks: readonly ReadingBlock[];
  /** The blocks that are the article; comments are not. */
  readonly article: readonly ReadingBlock[];
  readonly notes: readonly Note[];
  readonly places: readonly Mention[];
  readonly actors: readonly Mention[];
  readonly voices: ReadonlyMap<Voice, readonly BlockId[]>;
  readonly evidence: readonly Source[];
}

/** Checks a draft's notes and reads its evidence. Mentions are handed in: they are found over all readings at once. */
export function readReading(
  draft: ReadingDraft,
  mentions: { places: readonly Mention[]; actors: readonly Mention[] },
  context: ReadContext,
): Reading {
  const { problems, phrases, references } = context;
  const { value, at } = draft.commentary.front;
  const parsed = parseDate(value.published, phrases);
  if (!parsed.ok) problems.report('date-invalid', at('published'), { date: value.published, detail: parsed.detail });
  const footnotes = [...draft.commentary.footnotes.values()].flatMap(({ content }) => content);
  references.push(...referencesIn(footnotes, (node) => positionOf(draft.file, node), problems));
  const order = new Map(draft.article.map((block, index) => [block.id, index]));
  const notes = draft.commentary.notes
    .flatMap((note) => readNote(draft, note, context) ?? [])
    .sort(
      (a, b) =>
        order.get(a.passage.block)! - order.get(b.passage.block)! ||
        a.passage.start - b.passage.start ||
        a.passage.end - b.passage.end,
    )
    .map((note, index) => ({ ...note, number: index + 1 }));
  const { seed, blocks, article, slug, seedName } = draft;
  return {
    ...value,
    slug,
    seedName,
    seed,
    blocks,
    article,
    notes,
    ...mentions,
    published: parsed.ok ? parsed.date : unknownDate,
    voices: new Map(Object.entries(value.voices) as [Voice, BlockId[]][]),
    evidence: resolveSources(value.evidence, (index) => at('evidence', index), context),
  };
}
