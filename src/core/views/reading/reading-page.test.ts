// @module-tag links
import { expect, test } from 'vitest';
import { sample } from '../../../../tests/harness/sample-dossier.ts';
import { adjacentReadings, readingParagraphs, textTargets } from './reading-page.ts';
import { omission } from '../visible-text.ts';

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

test('a paragraph is cut into runs that lead to its notes, places and actors', () => {
  const led = byBlock(post).map((paragraph) => {
    const [part] = paragraph!.parts;
    return part === omission ? [] : part!.map(({ link }) => (link?.is === 'note' ? link.note.id : link?.id));
  });
  // The headline names Tripoli, and a name is linked once in a text.
  expect(led[0]).toContain('tripoli');
  expect(led[1]).toEqual([undefined, 'harbour-office', undefined, 'on-board', undefined]);
  expect(led[2]).toEqual([undefined, 'which-quay', undefined]);
});

test('a note knows the notes before and after it in the reading, and what its words name', () => {
  const notes = byBlock(post).flatMap((paragraph) => paragraph?.notes ?? []);
  expect(notes.map(({ previous, next, index }) => [previous?.id, next?.id, index])).toEqual([
    [undefined, 'which-quay', 1],
    ['on-board', undefined, 1],
  ]);
  const place = { ...post.places[0]!, ...post.notes[0]!.passage };
  const { others } = readingParagraphs(sample, { ...post, places: [place], actors: [] });
  expect(others.flatMap(({ notes }) => notes.map(({ named }) => named.map(({ id }) => id)))).toEqual([[place.id], []]);
});

test('a paragraph tells the events that it reports, and what the locator shows of it', () => {
  const [, first, second] = byBlock(post);
  expect([first?.events.map(({ id }) => id), first?.located]).toEqual([['ferry-arrived'], ['tripoli', 'ferry-arrived']]);
  expect([second?.events, second?.located]).toEqual([[], []]);
});

test('everything beside a paragraph has a column', () => {
  for (const paragraph of byBlock(post))
    expect(paragraph?.columns).toHaveLength(paragraph!.notes.length + (paragraph!.events.length > 0 ? 1 : 0));
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

test('the text has each note and each event whose words it shows as a target, once', () => {
  const { headline, others } = readingParagraphs(sample, post);
  expect([...textTargets([headline!, ...others])]).toEqual(['ferry-arrived', 'on-board', 'which-quay']);
  const hidden = { ...post, notes: post.notes.slice(1), display: 'passages' as const };
  expect([...textTargets(readingParagraphs(sample, hidden).others)]).toEqual(['which-quay']);
});

test.each([
  ['post', undefined, 'letter'],
  ['letter', 'post', undefined],
])('%s has its neighbours', (slug, before, after) => {
  const { previous, next } = adjacentReadings(sample, slug);
  expect([previous?.slug, next?.slug]).toEqual([before, after]);
});
