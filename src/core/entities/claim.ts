import type { ElementContent } from 'hast';
import { z } from 'zod';
import { inlineProse } from '../markdown/prose.ts';
import type { Problems } from '../problems.ts';
import type { ReadContext } from '../read-context.ts';
import type { SourcePosition } from '../source-position.ts';
import { locateQuotation, type QuotableText, type Quotation } from '../quotation/quotation.ts';
import { readList } from '../yaml/tables.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import { Confidence } from './confidence.ts';
import { parseDate } from './date.ts';
import { BlockId, Id } from './id.ts';
import type { Gazetteer } from './place.ts';
import { resolveSources, resolveEvidence, type Source } from './source.ts';

const Words = z.strictObject({ quote: z.string().min(1), paragraph: BlockId.optional() });

/** A count that can be drawn: a range on an axis, with its scope and date. */
const Count = z
  .strictObject({
    label: z.string().min(1),
    /** The reading that gives the count; left out for outside evidence. */
    reading: Id.optional(),
    least: z.number().nonnegative(),
    most: z.number().nonnegative(),
    scope: z.string().min(1),
    date: z.string().min(1),
    evidence: z.array(Id).default([]),
  })
  .refine((c) => c.least <= c.most, 'least must not exceed most');

/** One point on which the texts can be compared: what each says, what evidence says, and our verdict. */
export const ClaimEntry = z.strictObject({
  id: Id,
  title: z.string().min(1),
  /** The question that the table answers. */
  question: z.string().min(1),
  /** Per reading its exact words. A reading that is left out does not say. */
  says: z.partialRecord(Id, z.array(Words).min(1)),
  /** What independent evidence says. Inline GFM. */
  independent: z.string().min(1),
  /** One sentence. */
  verdict: z.string().min(1),
  confidence: Confidence,
  /** In words, where one letter does not tell it all. */
  certainty: z.string().min(1).optional(),
  evidence: z.array(Id).default([]),
  /** Order on the home page, for the sharpest. */
  sharpest: z.int().positive().optional(),
  counts: z.array(Count).default([]),
  /** Great-circle distances to compute: pairs of place ids. */
  distances: z.array(z.strictObject({ from: Id, to: Id })).default([]),
  /** Distances that a reading states, in kilometres, to draw beside the computed ones. */
  stated: z.array(z.strictObject({ reading: Id, kilometres: z.number().positive(), words: z.string().min(1) })).default([]),
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/** A claim with the readings' words proved and its evidence found. */
export interface Claim extends Omit<ClaimEntry, 'says' | 'independent' | 'evidence'> {
  /** Per reading that speaks on it, its words; a reading that is not here does not say. */
  readonly says: ReadonlyMap<string, readonly Quotation[]>;
  readonly independent: readonly ElementContent[];
  readonly evidence: readonly Source[];
}

function checkPlaces({ value, at }: YamlEntry<ClaimEntry>, places: Gazetteer, problems: Problems): void {
  for (const [index, pair] of value.distances.entries()) {
    for (const end of ['from', 'to'] as const) {
      const place = places.get(pair[end]);
      const where = at('distances', index, end);
      if (place === undefined) problems.reportUnknown('place', pair[end], places, where);
      else if (place.position === undefined)
        problems.report('unknown-reference', where, { kind: 'place with a position', id: pair[end], near: [] });
    }
  }
}

/** Reports readings, dates, evidence and words of a claim's figures that are not there. */
function checkFigures(
  { value, at }: YamlEntry<ClaimEntry>,
  texts: ReadonlyMap<string, QuotableText>,
  context: ReadContext,
): void {
  const { problems } = context;
  const reading = (slug: string, where: SourcePosition) => {
    if (!texts.has(slug)) problems.reportUnknown('reading', slug, texts, where);
  };
  for (const slug of Object.keys(value.says)) reading(slug, at('says', slug));
  for (const [index, { reading: slug, words }] of value.stated.entries()) {
    reading(slug, at('stated', index, 'reading'));
    if (!value.says[slug]?.some(({ quote }) => quote.includes(words)))
      problems.report('said-missing', at('stated', index, 'words'), { said: words, of: `what the claim quotes of "${slug}"` });
  }
  for (const [index, { reading: slug, date, evidence }] of value.counts.entries()) {
    if (slug !== undefined) reading(slug, at('counts', index, 'reading'));
    const parsed = parseDate(date);
    if (!parsed.ok) problems.report('date-invalid', at('counts', index, 'date'), { date, detail: parsed.detail });
    resolveSources(evidence, (nth) => at('counts', index, 'evidence', nth), context);
  }
}

function proveWords(
  { value, at }: YamlEntry<ClaimEntry>,
  texts: ReadonlyMap<string, QuotableText>,
  problems: Problems,
): Claim['says'] {
  const says = new Map<string, readonly Quotation[]>();
  for (const [slug, text] of texts) {
    const proved = value.says[slug]?.map(({ quote, paragraph }, index) => {
      const part = (name: string) => at('says', slug, index, name);
      return locateQuotation({ quote, where: part('quote'), paragraph, paragraphWhere: part('paragraph') }, text, problems);
    });
    if (proved !== undefined)
      says.set(
        slug,
        proved.filter((quotation) => quotation !== undefined),
      );
  }
  return says;
}

/** Reads `claims.yaml`, in the order of the file. */
export function readClaims(
  context: ReadContext,
  file: string,
  texts: ReadonlyMap<string, QuotableText>,
  places: Gazetteer,
): ReadonlyMap<string, Claim> {
  const { files, problems, references } = context;
  const entries = readList({ files, problems }, file, 'claim', ClaimEntry);
  const claims = [...entries.values()].map((entry): Claim => {
    const { value, at } = entry;
    checkPlaces(entry, places, problems);
    checkFigures(entry, texts, context);
    const says = proveWords(entry, texts, problems);
    const independent = inlineProse(value.independent, at('independent'), problems);
    references.push(...independent.references);
    return { ...value, says, independent: independent.content, evidence: resolveEvidence(entry, context) };
  });
  return new Map(claims.map((claim) => [claim.id, claim]));
}
