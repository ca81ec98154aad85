// @module-tag handed-on
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { createLinks } from '../core/links.ts';
import { placeRows } from './places.ts';
import { wholePlan } from './plan.ts';
import { crossReferences } from './cross-references.ts';

const plan = wholePlan(sample);
const references = crossReferences(plan, createLinks('/', undefined));
const rows = placeRows(sample, plan, references);
const row = (id: string) => rows.find(({ label }) => label === `place-${id}`)!;

test('a place is listed as spelled, as mapped and by the paragraphs that name it', () => {
  expect(row('valletta')).toMatchObject({
    number: 2,
    spelled: '“Malta” (Gazette, Letter)',
    position: '35.8989, 14.5146, from GeoNames.',
  });
  expect(row('valletta').named).toEqual([
    ['Gazette ', '', { target: { to: 'post-p1' }, of: ['1'] }],
    ['Letter ', '', { target: { to: 'letter-p2' }, of: ['2'] }],
  ]);
});

test.each([
  ['quay', 'Not located, so it gets no pin. Nobody has located it.', 'site in Tripoli'],
  ['libya', 'A country, so it gets no pin.', 'country'],
])('%s has no number and says why', (id, position, kind) => {
  expect(row(id)).toMatchObject({ number: undefined, position, kind });
});

test('an uncertain place says how far it may lie off, and why', () => {
  const valletta = {
    ...sample.places.get('valletta')!,
    position: { lat: 1, lon: 2, from: 'us', radius: 1500, reason: 'Nobody knows.' },
  };
  const [only] = placeRows(sample, { ...plan, places: [valletta] }, references);
  expect(only?.position).toBe('1.0000, 2.0000, from us. By our estimate within 1.5 km: Nobody knows.');
});
