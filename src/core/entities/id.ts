import { z } from 'zod';

/**
 * An id written by hand and published in addresses: small letters, digits and hyphens, a letter first. Paragraph ids
 * (`p5`) are taken, so an id may not look like one.
 */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens, a letter first')
  .refine((id) => !/^p\d+$/.test(id), 'must not look like a paragraph id');

/** A paragraph id: `p` and the number of the block in its seed, counted from 1. */
export const BlockId = z
  .templateLiteral(['p', z.int().positive()])
  .refine((id) => /^p[1-9]\d*$/.test(id), 'must be p and the number of a paragraph');
export type BlockId = z.infer<typeof BlockId>;
