import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { BlockId, Id } from './id.ts';

/** One text reporting one event: its exact words, and the exact words that it uses for the date, if any. */
export const Report = z.strictObject({
  reading: Id,
  quote: z.string().min(1),
  /** Needed only where the quotation occurs more than once. */
  paragraph: BlockId.optional(),
  /** The text's own words for the time, in the same paragraph; left out where it gives none. */
  said: z.string().min(1).optional(),
});

/** Something that happened, as the texts report it and as we date it. */
export const Event = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** At most about 28 letters, for the figure. */
  label: z.string().min(1).max(32),
  /** Without reports: `background` to them, or the `publication` of one. */
  status: z.enum(['reported', 'background', 'publication']).default('reported'),
  /** EDTF, levels 0 and 1. */
  date: z.string().min(1),
  /** How the date was resolved from what is said. */
  resolved: z.string().min(1),
  places: z.array(Id).default([]),
  /** What `places` does not tell, in words that follow their names: `in Rome`. */
  where: z.string().min(1).optional(),
  about: z.string().min(1),
  reports: z.array(Report).default([]),
  /** For `publication`: which reading came out. */
  publishes: Id.optional(),
  evidence: z.array(Id).default([]),
  confidence: Confidence,
});
export type Event = z.infer<typeof Event>;

/** Something that happened after the texts: context from outside them. */
export const Later = Event.pick({ id: true, title: true, label: true, date: true, places: true, about: true, confidence: true })
  .extend({ evidence: z.array(Id).min(1), where: z.string().min(1).optional() })
  .strict();
export type Later = z.infer<typeof Later>;
