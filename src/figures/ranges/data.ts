import { formatNumber as format, type ClaimCountGroup } from '../../core/views/claim-counts.ts';
import { formatDistance, type ClaimDistanceGroup, type StatedDistance } from '../../core/views/claim-distances.ts';
import type { RangeFigure } from './figure.ts';

/** What a claim says of the drawing; the size is the page's. */
export type RangeData = Omit<RangeFigure, 'width' | 'labelSize' | 'measure'>;

/** The counts of a claim on one axis. `shortName` gives what a reading is called; `unit` says what is counted. */
export const countsRangeData = (
  groups: readonly ClaimCountGroup[],
  unit: string,
  shortName: (slug: string) => string,
): RangeData => {
  const all = groups.flatMap(({ counts }) => counts);
  const isMixed = new Set(all.map(({ reading }) => reading === undefined)).size > 1;
  return {
    draws: 'counts',
    groups: groups.map(({ scope, counts }) => ({
      name: scope,
      detail: '',
      rows: counts.map(({ label, least, most, words, date, reading }) => ({
        label,
        detail: reading === undefined ? date.words : `in ${shortName(reading)}, ${date.words}`,
        least,
        most,
        outside: reading === undefined,
        words,
      })),
    })),
    references: [],
    key: isMixed ? { text: 'given by one of the texts', outside: 'from other evidence' } : undefined,
    unit,
    format,
  };
};

/** Computed distances as bars from 0, and the distances that the texts state as lines across them. */
export const distancesRangeData = (
  groups: readonly ClaimDistanceGroup[],
  stated: readonly StatedDistance[],
  shortName: (slug: string) => string,
): RangeData => ({
  draws: 'lengths',
  groups: groups.map(({ to, distances }) => ({
    name: `To ${to.name}`,
    detail: to.kind === 'region' ? (to.position?.from ?? '') : '',
    rows: distances.map((distance) => ({
      label: `from ${distance.from.name}`,
      detail: '',
      least: distance.kilometres,
      most: distance.kilometres,
      outside: true,
      words: formatDistance(distance),
    })),
  })),
  references: stated.map(({ reading, kilometres, words }) => ({ at: kilometres, words: `${shortName(reading)}: “${words}”` })),
  unit: 'Kilometres in a straight line',
  format,
});
