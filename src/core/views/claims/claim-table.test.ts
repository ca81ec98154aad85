// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../../tests/harness/sample-dossier.ts';
import type { Claim } from '../../entities/claim.ts';
import { claimColumns, groupClaims, sharpestClaims } from './claim-table.ts';

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

test('every reading has its column, one that is silent too', () => {
  const columns = claimColumns(sample, sample.claims.get('how-far')!);
  expect(columns.map(({ reading, quotations }) => [reading.slug, quotations.map(({ quote }) => quote)])).toEqual([
    ['post', []],
    ['letter', ['220 miles (354 kilometers)']],
  ]);
});

test('claims on which several readings speak are apart from those of one alone', () => {
  const { shared, alone } = groupClaims(sample);
  expect([ids(shared), ids(alone)]).toEqual([['how-many'], ['how-far']]);
});

test('the home page has the claims that the dossier chooses, in its order', () => {
  const claim = sample.claims.get('how-far')!;
  const ranked = [2, undefined, 10, 1].map((sharpest, index) => ({ ...claim, id: `claim-${index}`, sharpest }));
  expect(ids(sharpestClaims({ claims: new Map(ranked.map((each) => [each.id, each])) }))).toEqual([
    'claim-3',
    'claim-0',
    'claim-2',
  ]);
});
