import type { ElementContent } from 'hast';
import { z } from 'zod';
import { inlineProse } from '../markdown/prose.ts';
import type { ReadContext } from '../read-context.ts';
import { checkCommentBlocks, type ListedComment } from '../checks/comment-blocks.ts';
import { readTable } from '../yaml/tables.ts';
import type { ReadingDraft } from './draft.ts';
import { BlockId, Id } from './id.ts';
import { resolveSources, type Source } from './source.ts';

/** What is done with one reader comment, and why. */
export const CommentEntry = z
  .strictObject({
    reading: Id,
    number: z.int().positive(),
    /** The blocks of its text; the block with its author's handle is never shown. */
    blocks: z.array(BlockId).min(1),
    author: BlockId.optional(),
    /** The number of the comment that it answers. */
    answers: z.int().positive().optional(),
    /** Handles are replaced: readers are numbered in order of appearance. */
    reader: z.int().positive(),
    decision: z.enum(['shown', 'fact-note', 'withheld']),
    reason: z.string().min(1),
    /** The fact note. Inline GFM. */
    fact: z.string().min(1).optional(),
    evidence: z.array(Id).default([]),
  })
  .refine(
    (c) => (c.decision === 'fact-note') === (c.fact !== undefined),
    'a fact note needs its text, and only a fact note has one',
  );
export type CommentEntry = z.infer<typeof CommentEntry>;

/** One reader comment with the decision on it. The words of a withheld one are not here, so that nothing can print them. */
export interface Comment extends Omit<CommentEntry, 'fact' | 'evidence' | 'blocks'> {
  readonly texts: readonly string[];
  readonly fact: readonly ElementContent[];
  readonly evidence: readonly Source[];
}

/** Reads `comments.yaml`: per reading, its comments in order. Their paragraphs are checked against the roles of the drafts. */
export function readThreads(
  context: ReadContext,
  file: string,
  drafts: ReadonlyMap<string, ReadingDraft>,
): ReadonlyMap<string, readonly Comment[]> {
  const { problems, references } = context;
  const table = readTable(context, file, z.array(CommentEntry));
  const threads = new Map<string, Comment[]>();
  const listed = new Map<string, ListedComment[]>();
  for (const [index, value] of (table?.value ?? []).entries()) {
    const draft = drafts.get(value.reading);
    if (draft === undefined) {
      problems.reportUnknown('reading', value.reading, drafts, table!.at(index, 'reading'));
      continue;
    }
    const comment: ListedComment = { entry: value, at: (...path) => table!.at(index, ...path) };
    listed.set(value.reading, [...(listed.get(value.reading) ?? []), comment]);
    const texts = value.blocks.flatMap((id) => draft.blocks.find((block) => block.id === id)?.text ?? []);
    const fact = value.fact === undefined ? undefined : inlineProse(value.fact, table!.at(index, 'fact'), problems);
    references.push(...(fact?.references ?? []));
    const read: Comment = {
      ...value,
      texts: value.decision === 'withheld' ? [] : texts,
      fact: fact?.content ?? [],
      evidence: resolveSources(value.evidence, (nth) => table!.at(index, 'evidence', nth), context),
    };
    threads.set(value.reading, [...(threads.get(value.reading) ?? []), read]);
  }
  // An entry that could not be placed may be the one that is missing elsewhere.
  const isComplete = table?.value.every(({ reading }) => drafts.has(reading)) ?? false;
  if (isComplete) for (const [slug, draft] of drafts) checkCommentBlocks(draft, listed.get(slug) ?? [], problems);
  return threads;
}
