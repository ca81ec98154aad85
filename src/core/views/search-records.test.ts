// @module-tag parts
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { dossierLinks } from '../links.ts';
import { searchIndex, searchRecords } from './search-records.ts';

const context = { dossier: sample, links: dossierLinks(sample, '/', undefined) };
const records = searchRecords(context);

test.each([
  ['/places/valletta/', 'Place', 'Valletta', 'Malta'],
  ['/actors/harbour-office/', 'Actor', 'Harbour office', 'harbour office'],
  ['/events/quay-opened/', 'Event', 'The quay opens', 'Quay opens'],
  ['/differences/how-many/', 'Comparison', 'Passengers', 'How many came?'],
  ['/readings/post/#on-board', 'Note: dispute', 'The passengers', 'It carried 120 passengers'],
  ['/readings/post/#p2', 'Paragraph', 'Gazette, paragraph 2', 'Ferry from Malta reaches Tripoli'],
])('%s is found as a %s', (id, kind, title, names) => {
  const record = records.find((each) => each.id === id)!;
  expect([record.kind, record.title, record.names.replace(/( · )+$/, '')]).toEqual([kind, title, names]);
});

test('a comment is never found', () => {
  expect(records.some(({ id }) => /#p[4-7]$/.test(id) && id.includes('/post/'))).toBe(false);
});

test('words that may not be shown are not found', () => {
  const readings = new Map([...sample.readings].map(([slug, reading]) => [slug, { ...reading, display: 'passages' as const }]));
  const dossier = { ...sample, readings };
  const found = searchRecords({ dossier, links: dossierLinks(dossier, '/', undefined) }).map(({ id }) => id);
  expect([found.includes('/readings/post/#p1'), found.includes('/readings/post/#p2')]).toEqual([false, true]);
});

test('the index from A to Z has everything but the paragraphs', () => {
  const index = [...searchIndex(context).values()].flat();
  expect(index.map(({ id }) => id).sort()).toEqual(
    records
      .filter(({ kind }) => kind !== 'Paragraph')
      .map(({ id }) => id)
      .sort(),
  );
});
