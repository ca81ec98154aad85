// @module-tag passages
import { expect, test } from 'vitest';
import { sample } from '../../../../tests/harness/sample-dossier.ts';
import { isLinked, marksInBlock } from './marks.ts';

const post = sample.readings.get('post')!;
const pieces = (block: string, slug = 'post') => {
  const reading = sample.readings.get(slug)!;
  const text = reading.article.find(({ id }) => id === block)?.text ?? '';
  return marksInBlock(reading, block, { events: sample.events.values(), places: sample.places }).map(
    ({ start, end, covers }) => `${text.slice(start, end)}|${covers.map(({ is, id }) => `${is}:${id}`).join(' ')}`,
  );
};

const ends = ({ passage: { start, end } }: (typeof post.notes)[number]) => ({ start: start + 3, end });

test('a paragraph is cut where a note, a report or a mention begins or ends', () => {
  expect(pieces('p2')).toEqual([
    'The ferry reached |event:ferry-arrived',
    'Tripoli|event:ferry-arrived place:tripoli',
    ' on Monday, the |',
    'harbour office|actor:harbour-office',
    ' said. |',
    'It carried 120 passengers|note:on-board',
    ' and the mail.|',
  ]);
});

test('the segments of every paragraph add up to its text', () => {
  for (const [slug, { article }] of sample.readings) {
    for (const { id, text } of article)
      expect(
        pieces(id, slug)
          .map((piece) => piece.split('|')[0])
          .join(''),
      ).toBe(text);
  }
});

test('the mark of a note has the note', () => {
  const marks = marksInBlock(post, 'p3', { events: [], places: sample.places }).flatMap(({ covers }) => covers);
  expect(marks.map((mark) => (mark.is === 'note' ? mark.note.title : mark.id))).toEqual(['harbour-office', 'The quay']);
});

test('of the mentions of a paragraph the first of each name is a link, and none that a note is about', () => {
  const [named] = post.places.filter(({ block }) => block === 'p2');
  const [note] = post.notes;
  const twice = { ...post, places: [named!, { ...named!, start: 60, end: 63 }, { ...named!, id: 'valletta', ...ends(note!) }] };
  const { events, places } = sample;
  const marks = marksInBlock(twice, 'p2', { events: events.values(), places }).flatMap(({ starts }) => starts);
  expect(marks.filter(({ is }) => is === 'place').map(({ id, start }) => [id, start])).toEqual([[named!.id, named!.start]]);
});

test('a comment and an unknown paragraph have no segments', () => {
  expect([pieces('p5'), pieces('p99')]).toEqual([[], []]);
});

test.each([
  ['city', true],
  ['town', true],
  ['port', true],
  ['oilfield', true],
  ['site', true],
  ['region', false],
  ['country', false],
])('a %s is linked in running text: %s', (kind, is) => {
  expect(isLinked(kind)).toBe(is);
});
