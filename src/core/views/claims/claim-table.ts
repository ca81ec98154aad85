import type { Dossier } from '../../dossier.ts';
import type { Claim } from '../../entities/claim.ts';
import type { Reading } from '../../entities/reading.ts';
import type { Quotation } from '../../quotation/quotation.ts';

/** What one reading says on a claim. */
export interface ClaimColumn {
  readonly reading: Reading;
  /** Its words; none where it does not speak of the point. */
  readonly quotations: readonly Quotation[];
}

/** A claim reading by reading, in the order of the readings. */
export const claimColumns = ({ readings }: Pick<Dossier, 'readings'>, { says }: Pick<Claim, 'says'>): readonly ClaimColumn[] =>
  [...readings.values()].map((reading) => ({ reading, quotations: says.get(reading.slug) ?? [] }));

/** The claims on which two or more readings speak, and those on which at most one does. */
export function groupClaims({ claims }: Pick<Dossier, 'claims'>): {
  readonly shared: readonly Claim[];
  readonly alone: readonly Claim[];
} {
  const all = [...claims.values()];
  return { shared: all.filter(({ says }) => says.size > 1), alone: all.filter(({ says }) => says.size <= 1) };
}

/** The claims that the home page shows, in the order that the dossier gives them there. */
export const sharpestClaims = ({ claims }: Pick<Dossier, 'claims'>): readonly Claim[] =>
  [...claims.values()].filter(({ sharpest }) => sharpest !== undefined).sort((a, b) => a.sharpest! - b.sharpest!);
