import { z } from 'zod';

/**
 * How sure we are of a statement. A: two or more sources that look independent. B: one solid source, or several that
 * share one origin. C: one weak source, or our own derivation. U: nothing we could reach decides it.
 */
export const Confidence = z.enum(['A', 'B', 'C', 'U']);
export type Confidence = z.infer<typeof Confidence>;
