import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { Id } from './id.ts';

/** WGS 84 degrees. A `radius` in metres says that the place lies somewhere in that circle, and `reason` says why. */
export const Position = z
  .strictObject({
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    from: z.string().min(1),
    radius: z.number().positive().optional(),
    reason: z.string().min(1).optional(),
  })
  .refine((p) => (p.radius === undefined) === (p.reason === undefined), 'a radius needs a reason, and a reason a radius');

/** One entry of the gazetteer. */
export const Place = z
  .strictObject({
    id: Id,
    name: z.string().min(1),
    /** `country` and `region` are named but get no pin; their names are not linked in the running text. */
    kind: z.enum(['city', 'town', 'port', 'oilfield', 'site', 'region', 'country']),
    /** Spellings that stand in the seeds. Each must occur in at least one of them. */
    spellings: z.array(z.string().min(1)).default([]),
    /** Further spellings, for search only. */
    aliases: z.array(z.string().min(1)).default([]),
    arabic: z.strictObject({ name: z.string().min(1), checked: z.boolean() }).optional(),
    /** The country whose outline must hold the position, as Natural Earth spells it. */
    country: z.string().min(1).optional(),
    position: Position.optional(),
    /** Why there is no position, for a site that nobody has located. */
    unlocated: z.string().min(1).optional(),
    /** The city under which a site is listed. */
    within: Id.optional(),
    geonames: z.int().positive().optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional(),
    about: z.string().min(1),
    confidence: Confidence,
    evidence: z.array(Id).default([]),
  })
  .refine((p) => p.position === undefined || p.country !== undefined, 'a position needs a country to be checked against');
export type Place = z.infer<typeof Place>;
