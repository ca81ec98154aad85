import { z } from 'zod';
import { BlockId, Id } from './id.ts';

/** Whose statement a paragraph is. */
export const Voice = z.enum(['named-official', 'unnamed-official', 'document', 'eyewitness', 'outlet', 'opinion']);
export type Voice = z.infer<typeof Voice>;

/** What a block of a seed is. */
export const Role = z.enum(['headline', 'caption', 'body', 'comment-author', 'comment']);
export type Role = z.infer<typeof Role>;

/** The head of a reading file: which seed it reads, and what is known of that text. */
export const FrontMatter = z.strictObject({
  /** File name in `seeds/`. */
  seed: z.string().min(1),
  /** How the seed's blocks are divided: by blank lines, or one a line. */
  blocks: z.enum(['blank-lines', 'lines']),
  /** Blocks that are not `body`, by role. */
  roles: z.partialRecord(Role, z.array(BlockId)).default({}),
  /** Its place in the order of readings, from 1. */
  order: z.int().positive(),
  title: z.string().min(1),
  title_by: z.enum(['source', 'us']),
  outlet: z.string().min(1),
  /** At most 16 letters, for tables and figures. */
  short: z.string().min(1).max(16),
  genre: z.string().min(1),
  /** EDTF, as precise as known. */
  published: z.string().min(1),
  published_words: z.string().min(1),
  /** Two sentences. */
  provenance: z.string().min(1),
  /** What this reading adds to the others, for the home page. */
  adds: z.string().min(1),
  rights: z.string().min(1),
  display: z.enum(['full', 'passages']).default('full'),
  /** Where the text was copied from. */
  address: z.url().optional(),
  /** Who says it, per paragraph. Paragraphs of role body only; a paragraph may have more than one voice. */
  voices: z.partialRecord(Voice, z.array(BlockId)).default({}),
  evidence: z.array(Id).default([]),
});
export type FrontMatter = z.infer<typeof FrontMatter>;
