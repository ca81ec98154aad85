import { z } from 'zod';
import type { Dossier } from '../../core/dossier.ts';
import { licence, rightsWords } from '../licence.ts';
import type { Rights } from './data-file.ts';

/** The head of every JSON file, before its records, so that a file read alone says what it is. */
export const ReleaseHead = z.strictObject({
  title: z.string().min(1),
  dossier: z.string().min(1).describe('The dossier that it is a part of.'),
  date: z.iso.date().describe('The date of the dossier.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The content hash of the dossier, as its printed pages and /verify/ have it.'),
  license: z.url().describe('The licence of what is ours.'),
  rights: z.string().min(1).describe('What the licence covers and what it does not.'),
});

/** The head of one file. */
export const releaseHead = ({ site, hash }: Dossier, title: string, rights: Rights): z.infer<typeof ReleaseHead> => ({
  title,
  dossier: `${site.name}: ${site.title}`,
  date: site.date,
  hash,
  license: licence.address,
  rights: rightsWords[rights],
});
