// @module-tag parts
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import type { ReadingBlock } from '../entities/draft.ts';
import type { Mention } from '../text/mentions.ts';
import { concordance, concordanceOf, mentionsOf } from './concordance.ts';

const text = 'Sirte fell, and Sirte alone. Derna did not. Nobody went to Sirte.';
const article: readonly ReadingBlock[] = [{ id: 'p1', text, start: 0, end: text.length, role: 'body' }];
const mentions = [...text.matchAll(/Sirte/g)].map(({ index }): Mention => ({
  id: 'sirte',
  spelling: 'Sirte',
  block: 'p1',
  start: index,
  end: index + 5,
}));
const noted = (quote: string) => ({
  passage: { block: 'p1' as const, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
});
const told = (display: 'full' | 'passages', quotes: readonly string[] = []) =>
  concordance({ display, article, notes: quotes.map(noted) }, mentions).map(({ parts }) =>
    parts.map(({ text, isMention }) => (isMention ? `[${text}]` : text)).join(''),
  );

test('a sentence with two mentions is listed once, with both marked', () => {
  expect(told('full')).toEqual(['[Sirte] fell, and [Sirte] alone.', 'Nobody went to [Sirte].']);
});

test('hidden words are omitted, and a sentence whose mention is hidden has no parts', () => {
  expect(told('passages', ['did not'])).toEqual(['[Sirte] fell, and [Sirte] alone.', 'Nobody went to [Sirte].']);
  expect(told('passages')).toEqual(['']);
});

test('no mentions give no lines', () => {
  expect(concordance({ display: 'full', article, notes: [] }, [])).toEqual([]);
});

test('mentions are found reading by reading, in the order of the readings', () => {
  const found = (kind: 'places' | 'actors', id: string) =>
    mentionsOf(sample, kind, id).map(({ reading, mentions }) => [reading.slug, mentions.map(({ spelling }) => spelling)]);
  expect(found('places', 'valletta').map(([slug]) => slug)).toEqual(['post', 'letter']);
  expect(found('actors', 'harbour-office')).toEqual([['post', ['harbour office', 'harbour office']]]);
  expect([found('places', 'harbour-office'), found('actors', 'valletta')]).toEqual([[], []]);
});

test('the concordance of an entry has the sentences of every reading that names it', () => {
  const sentences = concordanceOf(sample, 'actors', 'harbour-office').map(({ reading, lines }) => [
    reading.slug,
    lines.map(({ parts }) => parts.map(({ text }) => text).join('')),
  ]);
  expect(sentences).toEqual([
    [
      'post',
      [
        'The ferry reached Tripoli on Monday, the harbour office said.',
        'The ferry will sail again on Friday, the harbour office said.',
      ],
    ],
  ]);
});
