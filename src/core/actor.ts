import { z } from 'zod';
import { Id } from './id.ts';

/** A person, body or voice that the texts name. Private persons and victims have no entry of their own. */
export const Actor = z.strictObject({
  id: Id,
  name: z.string().min(1),
  kind: z.enum(['armed-group', 'state', 'government', 'office', 'person', 'movement', 'source', 'publisher', 'people']),
  /** Spellings that stand in the seeds, matched as whole words with their capitals as written. */
  spellings: z.array(z.string().min(1)).default([]),
  aliases: z.array(z.string().min(1)).default([]),
  arabic: z.strictObject({ name: z.string().min(1), checked: z.boolean() }).optional(),
  /** One neutral line. */
  about: z.string().min(1),
  /** Who calls them what, and why it is contested. */
  names: z.string().min(1).optional(),
  /** For those quoted as a source: what they could know, and who confirms it. */
  witness: z.strictObject({ could_know: z.string().min(1), confirmed_by: z.string().min(1) }).optional(),
  evidence: z.array(Id).default([]),
});
export type Actor = z.infer<typeof Actor>;
