import { z } from 'zod';
import { Id } from './id.ts';

/**
 * What kind of page the evidence was read on. `original`: the publisher's own. `agency`: an agency's copy reprinted by
 * `via`. `reference`: an encyclopedia or gazetteer. The other three show only where something was checked: a scraped or
 * whole-book `copy`, a `partisan` page, a `group`'s own text. Their addresses are never linked or printed, and alone they
 * carry nothing above confidence C.
 */
export const Standing = z.enum(['original', 'agency', 'reference', 'copy', 'partisan', 'group']);

/** One page of evidence: who published it, when, and where its stored copy was consulted. */
export const Source = z.strictObject({
  id: Id,
  /** The original publisher, as a reader knows it. */
  publisher: z.string().min(1),
  /** The outlet on whose page an agency's text or a copy was read. */
  via: z.string().min(1).optional(),
  /** Only where the title is known in its own words. */
  title: z.string().min(1).optional(),
  /** What the page is about, in our words, where no title is known. */
  about: z.string().min(1).optional(),
  /** EDTF; left out where unknown. */
  date: z.string().optional(),
  address: z.url({ protocol: /^https?$/ }),
  standing: Standing,
  /** Sources that share an origin count as one: the name of the origin (`wikipedia`, `reuters-2015-02-17`). */
  origin: z.string().optional(),
});
export type Source = z.infer<typeof Source>;
