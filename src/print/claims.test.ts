// @module-tag handed-on
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { createLinks } from '../core/links.ts';
import { printedClaim } from './claims.ts';
import { wholePlan } from './plan.ts';
import { crossReferences } from './cross-references.ts';

const links = createLinks('/', undefined);
const print = (id: string) => printedClaim(sample.claims.get(id)!, sample, crossReferences(wholePlan(sample), links), links);

test('the words of each text are in the order of the readings, a text that does not say has none', () => {
  expect(print('how-far').says).toEqual([
    [],
    [{ quote: '220 miles (354 kilometers)', paragraph: { target: { to: 'letter-p2' }, of: ['2'] } }],
  ]);
});

test('counts are a table and a drawing of the same', () => {
  const [counts] = print('how-many').numbers;
  expect(counts?.rows).toEqual([[['The ferry'], ['The letter', ', in Letter', { cite: [1] }], ['120 to 150'], ['May 2001']]]);
  expect(counts?.drawing.alt).toContain('The letter 120 to 150');
});

test('distances are computed, and those that a text states are under them', () => {
  const [distances] = print('how-far').numbers;
  expect(distances?.rows).toEqual([
    [['Valletta'], ['Tripoli'], ['356 km, 221 miles']],
    [['As stated'], ['Letter'], ['“354 kilometers”']],
  ]);
  expect(distances?.drawing.alt).toContain('354 kilometers');
});

test('a comparison of words alone has no numbers', () => {
  const { numbers } = printedClaim(
    { ...sample.claims.get('how-far')!, distances: [] },
    sample,
    crossReferences(wholePlan(sample), links),
    links,
  );
  expect(numbers).toEqual([]);
});
