import type { ElementContent } from 'hast';
import { cite, citeEntry, type Bibliography } from './bibliography.ts';
import { Claim } from './claim.ts';
import { parseDate } from './dates.ts';
import type { Files } from './files.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Problems, Where } from './problems.ts';
import { inline, type Reference } from './prose.ts';
import { prove, type Quotable, type Quotation } from './quotation.ts';
import type { Source } from './source.ts';
import { readList } from './table.ts';
import type { Entry } from './yaml.ts';

/** A claim with the readings' words proved and its evidence found. */
export interface Difference extends Omit<Claim, 'says' | 'independent' | 'evidence'> {
  /** Per reading that speaks on it, its words; a reading that is not here does not say. */
  readonly says: ReadonlyMap<string, readonly Quotation[]>;
  readonly independent: readonly ElementContent[];
  readonly evidence: readonly Source[];
}

function checkPlaces({ value, at }: Entry<Claim>, gazetteer: Gazetteer, problems: Problems): void {
  for (const [index, pair] of value.distances.entries()) {
    for (const end of ['from', 'to'] as const) {
      const place = gazetteer.get(pair[end]);
      const where = at('distances', index, end);
      if (place === undefined) problems.unknown('place', pair[end], gazetteer.keys(), where);
      else if (place.position === undefined)
        problems.report('unknown-reference', where, { kind: 'place with a position', id: pair[end], near: [] });
    }
  }
}

/** Reports readings, dates, evidence and words of a claim's figures that are not there. */
function checkFigures(
  { value, at }: Entry<Claim>,
  texts: ReadonlyMap<string, Quotable>,
  bibliography: Bibliography,
  problems: Problems,
): void {
  const reading = (slug: string, where: Where) => {
    if (!texts.has(slug)) problems.unknown('reading', slug, texts.keys(), where);
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
    if (!parsed.ok) problems.report('date-invalid', at('counts', index, 'date'), { date, says: parsed.says });
    cite(evidence, (nth) => at('counts', index, 'evidence', nth), bibliography, problems);
  }
}

function proveWords({ value, at }: Entry<Claim>, texts: ReadonlyMap<string, Quotable>, problems: Problems): Difference['says'] {
  const says = new Map<string, readonly Quotation[]>();
  for (const [slug, text] of texts) {
    const proved = value.says[slug]?.map(({ quote, paragraph }, index) => {
      const part = (name: string) => at('says', slug, index, name);
      return prove(quote, text, paragraph, part('quote'), problems, part('paragraph'));
    });
    if (proved !== undefined)
      says.set(
        slug,
        proved.filter((quotation) => quotation !== undefined),
      );
  }
  return says;
}

/** Reads `claims.yaml`, in the order of the file. The references of its prose are added to `references`. */
export function readDifferences(
  files: Files,
  file: string,
  texts: ReadonlyMap<string, Quotable>,
  gazetteer: Gazetteer,
  bibliography: Bibliography,
  references: Reference[],
  problems: Problems,
): ReadonlyMap<string, Difference> {
  const entries = readList(files, file, 'claim', Claim, problems);
  const differences = [...entries.values()].map((entry): Difference => {
    const { value, at } = entry;
    checkPlaces(entry, gazetteer, problems);
    checkFigures(entry, texts, bibliography, problems);
    const says = proveWords(entry, texts, problems);
    const independent = inline(value.independent, at('independent'), problems);
    references.push(...independent.references);
    return { ...value, says, independent: independent.content, evidence: citeEntry(entry, bibliography, problems) };
  });
  return new Map(differences.map((difference) => [difference.id, difference]));
}
