// @module-tag parts
import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { missingPhrases } from './missing.ts';
import { catalogues, findPhrases, phrasesFor } from './phrases.ts';

test.each([...catalogues])('the catalogue %s lacks no word', (_, phrases) => {
  expect(missingPhrases(phrases)).toEqual([]);
});

test('a missing word is told by name, however deep it lies', { tags: 'planted' }, () => {
  const { next: _, ...reading } = en.reading;
  const { entries } = en;
  const noteKinds = { ...entries.noteKinds, later: { ...entries.noteKinds.later, name: '' } };
  expect(missingPhrases({ ...en, reading, entries: { ...entries, noteKinds, confidenceOf: 'C' } })).toEqual([
    'entries.noteKinds.later.name',
    'entries.confidenceOf',
    'reading.next',
  ]);
  expect(missingPhrases({ ...en, timeline: undefined })).toContain('timeline.filter.reading');
});

test('a language tag finds the catalogue of its language; one without a catalogue finds none', () => {
  expect(findPhrases('fr-CA')?.language).toBe('fr');
  expect(findPhrases('AR')?.direction).toBe('rtl');
  expect(findPhrases('tlh')).toBeUndefined();
  expect(() => phrasesFor('tlh')).toThrow(RangeError);
});
