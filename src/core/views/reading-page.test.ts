// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { adjacentReadings, highlightedIds, readingParagraphs } from './reading-page.ts';
import { omission } from './visible-text.ts';

const post = sample.readings.get('post')!;
const letter = sample.readings.get('letter')!;
const byBlock = (reading: typeof post) => {
  const { headline, others } = readingParagraphs(sample, reading);
  return [headline, ...others];
};

test('the headline comes apart from the other paragraphs, and comments are not among them', () => {
  const { headline, others } = readingParagraphs(sample, post);
  expect([headline?.block.id, others.map(({ block }) => block.id)]).toEqual(['p1', ['p2', 'p3']]);
  expect(readingParagraphs(sample, letter).headline).toBeUndefined();
});

test('a paragraph has its notes, each with the claim that compares it', () => {
  expect(byBlock(post).map((paragraph) => paragraph?.notes.map(({ note, claim }) => [note.id, claim?.id]))).toEqual([
    [],
    [['on-board', 'how-many']],
    [['which-quay', undefined]],
  ]);
});

test('a paragraph is cut at the marks of its notes, events and places', () => {
  const [part] = byBlock(post)[1]!.parts;
  expect(part === omission ? [] : part!.map(({ covers }) => covers.map(({ id }) => id))).toEqual([
    ['ferry-arrived'],
    ['ferry-arrived', 'tripoli'],
    [],
    ['on-board'],
    [],
  ]);
});

test('words that may not be shown leave omission marks, and a headline without a note is left out', () => {
  const { headline, others } = readingParagraphs(sample, {
    ...post,
    display: 'passages',
    article: post.article.map((block) => ({ ...block, text: `${block.text}${' more'.repeat(20)}` })),
  });
  expect([headline, others.map(({ block }) => block.id)]).toEqual([undefined, ['p2', 'p3']]);
  expect(others[0]!.parts.map((part) => (part === omission ? part : 'text'))).toEqual([omission, 'text', omission]);
});

test('notes, reported events and linked places are highlighted, each place once and no country', () => {
  const libya = { ...post.places[0]!, id: 'libya' };
  expect(highlightedIds(sample, { ...post, places: [...post.places, ...post.places, libya] })).toEqual([
    'on-board',
    'which-quay',
    'ferry-arrived',
    'valletta',
    'tripoli',
  ]);
});

test.each([
  ['post', undefined, 'letter'],
  ['letter', 'post', undefined],
])('%s has its neighbours', (slug, before, after) => {
  const { previous, next } = adjacentReadings(sample, slug);
  expect([previous?.slug, next?.slug]).toEqual([before, after]);
});
