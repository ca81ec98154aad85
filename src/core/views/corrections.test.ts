import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { pageTitle } from './corrections.ts';

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
])('%s is called %s', (reference, title) => {
  expect(pageTitle(reference, sample)).toBe(title);
});
