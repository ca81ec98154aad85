import { z } from 'zod';
import { BlockId, Id } from './id.ts';

/** What is done with one reader comment, and why. */
export const Comment = z
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
export type Comment = z.infer<typeof Comment>;
