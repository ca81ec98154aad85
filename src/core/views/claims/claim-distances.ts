import type { Phrases } from '../../../i18n/en/index.ts';
import type { Claim } from '../../entities/claim.ts';
import type { Gazetteer, Place } from '../../entities/place.ts';
import { greatCircleDistance, kilometresPerMile } from '../../geo/distance.ts';
import type { Quotation } from '../../quotation/quotation.ts';

/** The great-circle distance from a place to the destination of its group. */
export interface ClaimDistance {
  readonly from: Place;
  readonly kilometres: number;
  readonly miles: number;
}

/** The distances to one place, the shortest first. */
export interface ClaimDistanceGroup {
  readonly to: Place;
  readonly distances: readonly ClaimDistance[];
}

/** A distance that a text states. */
export interface StatedDistance {
  readonly reading: string;
  readonly kilometres: number;
  readonly words: string;
  /** The quotation with these words, where exactly one of the claim's quotations has them. */
  readonly quotation: Quotation | undefined;
}

/** Both units, each rounded from the exact distance: "623 km, 387 miles". */
export const formatDistance = (
  { kilometres, miles }: Pick<ClaimDistance, 'kilometres' | 'miles'>,
  { claims, formats }: Phrases,
): string => claims.distances.both(formats.number(Math.round(kilometres)), formats.number(Math.round(miles)));

function positioned(id: string, places: Gazetteer): Place & { readonly position: NonNullable<Place['position']> } {
  const place = places.get(id);
  if (place?.position === undefined) throw new RangeError(`no place with a position has the id ${id}`);
  return { ...place, position: place.position };
}

/**
 * The great-circle distances between a claim's pairs of places, grouped by destination in the order of the dossier. Throws a
 * RangeError that names a place without a position.
 */
export function claimDistances({ distances }: Pick<Claim, 'distances'>, places: Gazetteer): readonly ClaimDistanceGroup[] {
  return [...Map.groupBy(distances, ({ to }) => to)].map(([id, pairs]) => {
    const to = positioned(id, places);
    const distances = pairs.map((pair): ClaimDistance => {
      const from = positioned(pair.from, places);
      const kilometres = greatCircleDistance(from.position, to.position);
      return { from, kilometres, miles: kilometres / kilometresPerMile };
    });
    return { to, distances: distances.sort((a, b) => a.kilometres - b.kilometres) };
  });
}

/** The distances that the texts state, each with its quotation. */
export const statedDistances = ({ stated, says }: Pick<Claim, 'stated' | 'says'>): readonly StatedDistance[] =>
  stated.map((each) => {
    const [only, ...others] = (says.get(each.reading) ?? []).filter(({ quote }) => quote.includes(each.words));
    return { ...each, quotation: others.length === 0 ? only : undefined };
  });
