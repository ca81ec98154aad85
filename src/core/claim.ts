import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { BlockId, Id } from './id.ts';

const Words = z.strictObject({ quote: z.string().min(1), paragraph: BlockId.optional() });

/** A count that can be drawn: a range on an axis, with its scope and date. */
const Count = z
  .strictObject({
    label: z.string().min(1),
    /** The reading that gives the count; left out for outside evidence. */
    reading: Id.optional(),
    least: z.number().nonnegative(),
    most: z.number().nonnegative(),
    scope: z.string().min(1),
    date: z.string().min(1),
    evidence: z.array(Id).default([]),
  })
  .refine((c) => c.least <= c.most, 'least must not exceed most');

/** One point on which the texts can be compared: what each says, what evidence says, and our verdict. */
export const Claim = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** The question that the table answers. */
  question: z.string().min(1),
  /** Per reading its exact words. A reading that is left out does not say. */
  says: z.partialRecord(Id, z.array(Words).min(1)),
  /** What independent evidence says. Inline GFM. */
  independent: z.string().min(1),
  /** One sentence. */
  verdict: z.string().min(1),
  confidence: Confidence,
  /** In words, where one letter does not tell it all. */
  certainty: z.string().min(1).optional(),
  evidence: z.array(Id).default([]),
  /** Order on the home page, for the sharpest. */
  sharpest: z.int().positive().optional(),
  counts: z.array(Count).default([]),
  /** Great-circle distances to compute: pairs of place ids. */
  distances: z.array(z.strictObject({ from: Id, to: Id })).default([]),
  /** Distances that a reading states, in kilometres, to draw beside the computed ones. */
  stated: z.array(z.strictObject({ reading: Id, kilometres: z.number().positive(), words: z.string().min(1) })).default([]),
});
export type Claim = z.infer<typeof Claim>;
