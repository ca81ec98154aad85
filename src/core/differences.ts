import type { ElementContent } from 'hast';
import { z } from 'zod';
import { citeEntry, type Bibliography } from './bibliography.ts';
import { Claim } from './claim.ts';
import type { Files } from './files.ts';
import type { Gazetteer } from './gazetteer.ts';
import { near } from './near.ts';
import type { Problems } from './problems.ts';
import { inline, type Reference } from './prose.ts';
import { prove, type Quotable, type Quotation } from './quotation.ts';
import type { Source } from './source.ts';
import { readList, type Entry } from './table.ts';

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
      if (gazetteer.get(pair[end])?.position === undefined) {
        problems.report('unknown-reference', at('distances', index, end), {
          kind: 'place with a position',
          id: pair[end],
          near: near(pair[end], gazetteer.keys()),
        });
      }
    }
  }
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
  const entries = readList(files, file, z.array(Claim), problems);
  const differences = [...entries.values()].map((entry): Difference => {
    const { value, at } = entry;
    const named = [
      ...Object.keys(value.says),
      ...value.stated.map(({ reading }) => reading),
      ...value.counts.flatMap(({ reading }) => reading ?? []),
    ];
    for (const slug of new Set(named)) {
      if (!texts.has(slug))
        problems.report('unknown-reference', at('says', slug), { kind: 'reading', id: slug, near: near(slug, texts.keys()) });
    }
    checkPlaces(entry, gazetteer, problems);
    const says = [...texts].flatMap(([slug, text]) => {
      const words = value.says[slug];
      return words === undefined
        ? []
        : [
            [
              slug,
              words.flatMap(
                ({ quote, paragraph }, index) => prove(quote, text, paragraph, at('says', slug, index, 'quote'), problems) ?? [],
              ),
            ] as const,
          ];
    });
    const independent = inline(value.independent, at('independent'), problems);
    references.push(...independent.references);
    return {
      ...value,
      says: new Map(says),
      independent: independent.content,
      evidence: citeEntry(entry, bibliography, problems),
    };
  });
  return new Map(differences.map((difference) => [difference.id, difference]));
}
