// @module-tag passages
import { expect, test } from 'vitest';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import { isLinked, marksInBlock } from './marks.ts';

const post = sample.readings.get('post')!;
const pieces = (block: string, slug = 'post') => {
  const reading = sample.readings.get(slug)!;
  const text = reading.article.find(({ id }) => id === block)?.text ?? '';
  return marksInBlock(reading, block, sample.events.values(), sample.places).map(
    ({ start, end, covers }) => `${text.slice(start, end)}|${covers.map(({ is, id }) => `${is}:${id}`).join(' ')}`,
  );
};

test('a paragraph is cut where a note, a report or a mention begins or ends', () => {
  expect(pieces('p2')).toEqual([
    'The ferry reached |event:ferry-arrived',
    'Tripoli|event:ferry-arrived place:tripoli',
    ' on Monday, the harbour office said. |',
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
  const marks = marksInBlock(post, 'p3', [], sample.places).flatMap(({ covers }) => covers);
  expect(marks.map((mark) => (mark.is === 'note' ? mark.note.title : undefined))).toEqual(['The quay']);
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
