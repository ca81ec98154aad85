// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { dossierLinks } from '../links.ts';
import { correctionsOf, latestCorrections, pageTitle } from './corrections.ts';

test.each([
  ['note:on-board', 'The passengers'],
  ['event:ferry-arrived', 'The ferry arrives'],
  ['place:tripoli', 'Tripoli'],
  ['actor:harbour-office', 'Harbour office'],
  ['claim:how-many', 'Passengers'],
  ['reading:post', 'Ferry from Malta reaches Tripoli'],
  ['reading:post#p2', 'Ferry from Malta reaches Tripoli, paragraph 2'],
  ['note:nobody', 'note:nobody'],
  ['no reference', 'no reference'],
])('the title of %s is %s', (reference, title) => {
  expect(pageTitle(reference, sample)).toBe(title);
});

test('corrections come newest first, those of one day in their order, with the pages that they changed', () => {
  const correction = (id: string, date: string) =>
    ({ id, date, kind: 'correction', title: id, words: [], pages: ['note:on-board', 'place:tripoli'] }) as const;
  const corrections = [correction('b', '2001-07-01'), correction('a', '2001-06-01'), correction('c', '2001-07-01')];
  const latest = latestCorrections({ dossier: { ...sample, corrections }, links: dossierLinks(sample, '/', undefined) });
  expect(latest.map(({ correction: { id } }) => id)).toEqual(['b', 'c', 'a']);
  expect(latest[0]!.pages).toEqual([
    { name: 'The passengers', href: '/notes/on-board/' },
    { name: 'Tripoli', href: '/places/tripoli/' },
  ]);
});

test('a page has the corrections of what it shows, paragraphs of its text among them', () => {
  const correction = (id: string, ...pages: string[]) =>
    ({ id, date: '2001-07-01', kind: 'correction', title: id, words: [], pages }) as const;
  const corrections = [correction('a', 'note:on-board'), correction('b', 'reading:post#p2'), correction('c', 'place:tripoli')];
  const context = { dossier: { ...sample, corrections }, links: dossierLinks(sample, '/', undefined) };
  const ids = (...references: string[]) => correctionsOf(context, references).map(({ correction: { id } }) => id);
  expect(ids('reading:post', 'note:on-board')).toEqual(['a', 'b']);
  expect(ids('place:tripoli')).toEqual(['c']);
  expect(ids('reading:letter')).toEqual([]);
});
