import { z } from 'zod';
import { distanceFromOutline, type Outlines } from '../geo/outlines.ts';
import type { Problems } from '../problems.ts';
import type { ReadContext } from '../read-context.ts';
import { similarNames } from '../text/similar-names.ts';
import { readList } from '../yaml/tables.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import { Confidence } from './confidence.ts';
import { Id } from './id.ts';
import { type Source, resolveAllEvidence } from './source.ts';

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
export const PlaceEntry = z
  .strictObject({
    id: Id,
    name: z.string().min(1),
    /** `country` and `region` are named but get no pin; their names are not linked in the running text. */
    kind: z.enum(['city', 'town', 'port', 'oilfield', 'site', 'region', 'country']),
    /** Spellings in the seeds. Each must occur in at least one of them. */
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
export type PlaceEntry = z.infer<typeof PlaceEntry>;

/** A place with its evidence found. */
export type Place = Omit<PlaceEntry, 'evidence'> & { readonly evidence: readonly Source[] };
export type Gazetteer = ReadonlyMap<string, Place>;

/** Kilometres a position may lie outside its country: simplified outlines put some harbours in the sea. */
const grace = 10;

function checkPosition({ value, at }: YamlEntry<PlaceEntry>, outlines: Outlines, problems: Problems): void {
  const { position, country } = value;
  if (position === undefined || country === undefined) return;
  const outline = outlines.get(country);
  if (outline === undefined) {
    problems.report('unknown-country', at('country'), { country, near: similarNames(country, outlines) });
    return;
  }
  const km = distanceFromOutline(position.lat, position.lon, outline);
  if (km <= grace) return;
  const swapped = distanceFromOutline(position.lon, position.lat, outline) <= grace;
  problems.report('outside-country', at('position'), {
    lat: position.lat,
    lon: position.lon,
    country,
    km: Math.round(km),
    swapped,
  });
}

/** Reads `places.yaml` in the order of the file, and checks each position against its country's outline. */
export function readGazetteer(context: ReadContext, file: string): ReadonlyMap<string, YamlEntry<Place>> {
  const { outlines, problems } = context;
  const entries = readList(context, file, 'place', PlaceEntry);
  for (const entry of entries.values()) {
    checkPosition(entry, outlines, problems);
    const { within } = entry.value;
    if (within !== undefined && !entries.has(within)) problems.reportUnknown('place', within, entries, entry.at('within'));
  }
  return resolveAllEvidence(entries, context);
}
