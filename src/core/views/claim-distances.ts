import type { Claim } from '../entities/claim.ts';
import type { Gazetteer, Place } from '../entities/place.ts';
import { greatCircleDistance, kilometresPerMile } from '../geo/distance.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { formatNumber } from './claim-counts.ts';

/** The straight way from a place to the one that a claim measures to. */
export interface ClaimDistance {
  readonly from: Place;
  readonly kilometres: number;
  readonly miles: number;
}

/** The ways to one place, the shortest first. */
export interface ClaimDistanceGroup {
  readonly to: Place;
  readonly crossings: readonly ClaimDistance[];
}

/** A distance that a text states. */
export interface StatedDistance {
  readonly reading: string;
  readonly kilometres: number;
  readonly words: string;
  /** The passage with these words, where the claim quotes one and no other. */
  readonly quotation: Quotation | undefined;
}

const rounded = (value: number): string => formatNumber(Math.round(value));

/** Both units, each rounded to a whole one from the full figure: "623 km, 387 miles". */
export const formatDistance = ({ kilometres, miles }: Pick<ClaimDistance, 'kilometres' | 'miles'>): string =>
  `${rounded(kilometres)} km, ${rounded(miles)} miles`;

function positioned(id: string, places: Gazetteer): Place & { readonly position: NonNullable<Place['position']> } {
  const place = places.get(id);
  if (place?.position === undefined) throw new RangeError(`no place with a position has the id ${id}`);
  return { ...place, position: place.position };
}

/**
 * Great-circle distances of a claim's pairs of places, by where they lead, in the order of the dossier. Throws a RangeError
 * that names a place without a position.
 */
export function claimDistances({ distances }: Pick<Claim, 'distances'>, places: Gazetteer): readonly ClaimDistanceGroup[] {
  return [...Map.groupBy(distances, ({ to }) => to)].map(([id, pairs]) => {
    const to = positioned(id, places);
    const crossings = pairs.map((pair): ClaimDistance => {
      const from = positioned(pair.from, places);
      const kilometres = greatCircleDistance(from.position, to.position);
      return { from, kilometres, miles: kilometres / kilometresPerMile };
    });
    return { to, crossings: crossings.sort((a, b) => a.kilometres - b.kilometres) };
  });
}

/** The distances that the texts state in a claim, each with the passage that its words stand in. */
export const statedDistances = ({ stated, says }: Pick<Claim, 'stated' | 'says'>): readonly StatedDistance[] =>
  stated.map((each) => {
    const [only, ...others] = (says.get(each.reading) ?? []).filter(({ quote }) => quote.includes(each.words));
    return { ...each, quotation: others.length === 0 ? only : undefined };
  });
