import { z } from 'zod';

/** File systems allow 255 bytes for a name, and cards and offline copies add to it; longer ids are also hard to cite. */
const maxLength = 80;

/** Names that Windows keeps for devices, as a file or a folder, and the one that every JavaScript object has. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor)$/;

/**
 * An id written by hand and published in addresses: small letters, digits and hyphens, a letter first, at most 80 of them. Paragraph
 * ids (`p5`) are taken, so an id may not look like one. Ids that the pages make for themselves have an underscore, so none can be
 * equal to one of these.
 */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens, a letter first')
  .max(maxLength, `must have at most ${maxLength} characters`)
  .refine((id) => !/^p\d+$/.test(id), 'must not look like a paragraph id')
  .refine((id) => !reserved.test(id), 'is a name that file systems or programs keep for themselves');

/** A paragraph id: `p` and the number of the block in its seed, counted from 1. */
export const BlockId = z
  .templateLiteral(['p', z.int().positive()])
  .refine((id) => /^p[1-9]\d*$/.test(id), 'must be p and the number of a paragraph');
export type BlockId = z.infer<typeof BlockId>;
