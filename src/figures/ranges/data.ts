import type { Phrases } from '../../i18n/en/index.ts';
import type { ClaimCountGroup } from '../../core/views/claims/claim-counts.ts';
import { formatDistance, type ClaimDistanceGroup, type StatedDistance } from '../../core/views/claims/claim-distances.ts';
import type { RangeFigure } from './figure.ts';

/** What a claim says of the drawing; the size is the page's. */
export type RangeData = Omit<RangeFigure, 'width' | 'labelSize' | 'measure'>;

/** The counts of a claim on one axis. `shortName` gives what a reading is called; `unit` says what is counted. */
export const countsRangeData = (
  groups: readonly ClaimCountGroup[],
  unit: string,
  shortName: (slug: string) => string,
  { claims, formats }: Phrases,
): RangeData => {
  const { inText, byTexts, byOthers } = claims.counts;
  const all = groups.flatMap(({ counts }) => counts);
  const isMixed = new Set(all.map(({ reading }) => reading === undefined)).size > 1;
  return {
    draws: 'counts',
    groups: groups.map(({ scope, counts }) => ({
      name: scope,
      detail: '',
      rows: counts.map(({ label, least, most, words, date, reading }) => ({
        label,
        detail: reading === undefined ? date.words : inText(shortName(reading), date.words),
        least,
        most,
        outside: reading === undefined,
        words,
      })),
    })),
    references: [],
    key: isMixed ? { text: byTexts, outside: byOthers } : undefined,
    unit,
    format: formats.number,
  };
};

/** Computed distances as bars from 0, and the distances that the texts state as lines across them. */
export const distancesRangeData = (
  groups: readonly ClaimDistanceGroup[],
  stated: readonly StatedDistance[],
  shortName: (slug: string) => string,
  phrases: Phrases,
): RangeData => ({
  draws: 'lengths',
  groups: groups.map(({ to, distances }) => ({
    name: phrases.claims.distances.toPlace(to.name),
    detail: to.kind === 'region' ? (to.position?.from ?? '') : '',
    rows: distances.map((distance) => ({
      label: phrases.claims.distances.fromPlace(distance.from.name),
      detail: '',
      least: distance.kilometres,
      most: distance.kilometres,
      outside: true,
      words: formatDistance(distance, phrases),
    })),
  })),
  references: stated.map(({ reading, kilometres, words }) => ({
    at: kilometres,
    words: phrases.claims.distances.statedBy(shortName(reading), words),
  })),
  unit: phrases.claims.distances.unit,
  format: phrases.formats.number,
});
