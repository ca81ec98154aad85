import { z } from 'zod';
import type { ReadContext } from '../read-context.ts';
import { readList } from '../yaml/tables.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import { Id } from './id.ts';
import { type Source, resolveAllEvidence } from './source.ts';

/** A person, body or voice that the texts name. Private persons and victims have no entry of their own. */
export const ActorEntry = z.strictObject({
  id: Id,
  name: z.string().min(1),
  kind: z.enum(['armed-group', 'state', 'government', 'office', 'person', 'movement', 'source', 'publisher', 'people']),
  /** Spellings in the seeds, matched as whole words with their capitals as written. */
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
export type ActorEntry = z.infer<typeof ActorEntry>;

/** An actor with its evidence found. */
export type Actor = Omit<ActorEntry, 'evidence'> & { readonly evidence: readonly Source[] };
export type Actors = ReadonlyMap<string, Actor>;

/** Reads `actors.yaml` in the order of the file. */
export function readActors(context: ReadContext, file: string): ReadonlyMap<string, YamlEntry<Actor>> {
  const { files, problems } = context;
  return resolveAllEvidence(readList({ files, problems }, file, 'actor', ActorEntry), context);
}
