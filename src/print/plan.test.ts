// @module-tag handed-on
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { readingPlan, wholePlan } from './plan.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const letter = sample.readings.get('letter')!;

test('the whole dossier is planned', () => {
  const plan = wholePlan(sample);
  expect(plan.readings.map(({ slug }) => slug)).toEqual(['post', 'letter']);
  expect(ids(plan.events)).toEqual(['ferry-arrived', 'post-published']);
  expect(ids(plan.later)).toEqual(['quay-opened']);
  expect(ids(plan.claims)).toEqual(['how-many', 'how-far']);
});

test('places at home come first, then those abroad, then those without a position', () => {
  expect(ids(wholePlan(sample).places)).toEqual(['tripoli', 'valletta', 'libya', 'quay']);
});

test('every source that is cited is planned once, by publisher', () => {
  expect(ids(wholePlan(sample).sources)).toEqual(['courier', 'courier-copy', 'gazette']);
});

test('one reading is planned with its own events, and the places that it or they name', () => {
  const plan = readingPlan(sample, letter);
  expect(ids(plan.events)).toEqual(['ferry-arrived']);
  expect(ids(plan.places)).toEqual(['tripoli', 'valletta']);
  expect([...plan.later, ...plan.actors, ...plan.claims]).toEqual([]);
});
