import { cite, type Bibliography } from './bibliography.ts';
import { parseDate, unknownDate, type ComputedDate } from './dates.ts';
import type { Draft, RoledBlock } from './draft.ts';
import type { FrontMatter, Voice } from './front-matter.ts';
import { whereOf } from './gfm.ts';
import type { BlockId } from './id.ts';
import type { Mention } from './mentions.ts';
import { readNote, type Note } from './note.ts';
import type { Problems } from './problems.ts';
import { referencesIn, type Reference } from './prose.ts';
import type { Quotable } from './quotation.ts';
import type { Seed } from './seed.ts';
import type { Source } from './source.ts';

/** A seed with its commentary: all that a reading page shows of one text. */
export interface Reading extends Omit<FrontMatter, 'seed' | 'blocks' | 'roles' | 'published' | 'voices' | 'evidence'>, Quotable {
  readonly seed: Seed;
  readonly published: ComputedDate;
  readonly blocks: readonly RoledBlock[];
  /** The blocks that are the article; comments are not. */
  readonly article: readonly RoledBlock[];
  readonly notes: readonly Note[];
  readonly places: readonly Mention[];
  readonly actors: readonly Mention[];
  readonly voices: ReadonlyMap<Voice, readonly BlockId[]>;
  readonly evidence: readonly Source[];
}

/** Proves a draft's notes and reads its evidence. Mentions are handed in: they are found over all readings at once. */
export function readReading(
  draft: Draft,
  mentions: { places: readonly Mention[]; actors: readonly Mention[] },
  bibliography: Bibliography,
  references: Reference[],
  problems: Problems,
): Reading {
  const { value, at } = draft.commentary.front;
  const parsed = parseDate(value.published);
  if (!parsed.ok) problems.report('date-invalid', at('published'), { date: value.published, says: parsed.says });
  const footnotes = [...draft.commentary.footnotes.values()].flatMap(({ content }) => content);
  references.push(...referencesIn(footnotes, (node) => whereOf(draft.file, node), problems));
  const order = new Map(draft.article.map((block, index) => [block.id, index]));
  const notes = draft.commentary.notes
    .flatMap((note) => readNote(draft, note, bibliography, references, problems) ?? [])
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
    evidence: cite(value.evidence, (index) => at('evidence', index), bibliography, problems),
  };
}
