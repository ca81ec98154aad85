import { z } from 'zod';
import { editionsFile } from '../content-hash.ts';
import type { Files } from '../files.ts';
import type { Problems } from '../problems.ts';
import { readTable } from '../yaml/tables.ts';

/** A state of the dossier that was handed out: its hash is on every printed page of it. */
export const Edition = z.strictObject({
  date: z.iso.date(),
  /** The content hash in full: 64 hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  /** What is different from the edition before, in words. */
  changed: z.string().min(1),
});
export type Edition = z.infer<typeof Edition>;

/** The oldest first; a date may not go back, and a hash may not come twice. */
const Editions = z.array(Edition).superRefine((editions, context) => {
  for (const [index, { date, hash }] of editions.entries()) {
    const earlier = editions.slice(0, index);
    if (earlier.some((other) => other.date > date))
      context.addIssue({ code: 'custom', path: [index, 'date'], message: 'is before that of the edition above' });
    if (earlier.some((other) => other.hash === hash))
      context.addIssue({ code: 'custom', path: [index, 'hash'], message: 'stands above already: nothing changed' });
  }
});

/** Reads `editions.yaml`, the oldest edition first. A dossier without the file has none yet. */
export function readEditions(files: Files, problems: Problems): readonly Edition[] {
  return files.has(editionsFile) ? (readTable({ files, problems }, editionsFile, Editions)?.value ?? []) : [];
}
