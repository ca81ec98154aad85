// @module-tag handed-on
import { expect, test } from 'vitest';
import { outlines, sample, sampleFiles } from '../../tests/harness/sample-dossier.ts';
import { type Dossier, readDossier } from '../core/dossier.ts';
import { createLinks } from '../core/links.ts';
import type { PrintedParagraph } from './paragraph.ts';
import { wholePlan } from './plan.ts';
import { crossReferences } from './cross-references.ts';
import { printedReading } from './reading.ts';

const links = createLinks('/', undefined);
const print = (slug: string, dossier: Dossier = sample) =>
  printedReading(dossier.readings.get(slug)!, dossier, crossReferences(wholePlan(dossier), links), links);
const textOf = ({ stretches }: PrintedParagraph) => stretches.map((pieces) => pieces.map(({ text }) => text).join(''));
const notesOf = ({ stretches }: PrintedParagraph) => stretches.flat().flatMap(({ notes }) => notes);

const files = (front: string, body = '') => {
  const path = 'src/dossier/readings/post.md';
  const text = sampleFiles.get(path)!.replace('rights: None are claimed.', `rights: None are claimed.\n${front}`);
  return new Map([...sampleFiles, [path, text.replace('## The quay', `${body}## The quay`)]]);
};

test('every paragraph of the article is printed as its seed has it, and no comment', () => {
  const { paragraphs, comments } = print('post');
  expect(paragraphs.map(textOf)).toEqual(sample.readings.get('post')!.article.map(({ text }) => [text]));
  expect(comments).toMatch(/^2 reader comments are archived/);
  expect(JSON.stringify(print('post'))).not.toMatch(/on board\.|nobody shall see/);
});

test('a note ends with its passage and has the number that it has on the site', () => {
  const { paragraphs } = print('post');
  expect(paragraphs.map((paragraph) => notesOf(paragraph).map(({ label, number }) => [label, number]))).toEqual([
    [],
    [['note-on-board', 1]],
    [['note-which-quay', 2]],
  ]);
  const marked = paragraphs.flatMap(({ stretches }) => stretches.flat()).filter(({ kinds }) => kinds.length > 0);
  expect(marked.map(({ text, kinds }) => [text, kinds])).toEqual([
    ['It carried 120 passengers', ['dispute']],
    ['The “long” quay', ['name']],
  ]);
});

test('a note says what its evidence is worth, and leads to its comparison', () => {
  const [first, second] = print('post').paragraphs.flatMap(notesOf);
  expect(first).toMatchObject({
    name: 'Dispute',
    title: 'The passengers',
    aside: '',
    compare: { words: ['See comparison 1, page\u00a0', '.'], to: 'claim-how-many' },
  });
  expect(first?.body).toEqual([['Another text has 150.', { cite: [1] }, ' The office has not said.', { cite: [3] }]]);
  expect(second).toMatchObject({ aside: 'Our inference.', compare: undefined });
});

test('notes that overlap keep one end each, and the words between them both kinds', () => {
  const body = '## Both {#both .context}\n\n> passengers and the mail\n\nOne.\n\n';
  const dossier = readDossier(files('', body), outlines);
  const pieces = print('post', dossier).paragraphs[1]!.stretches.flat();
  expect(pieces.map(({ text, kinds, notes }) => [text, kinds.join(), notes.length])).toEqual([
    ['The ferry reached Tripoli on Monday, the harbour office said. ', '', 0],
    ['It carried 120 ', 'dispute', 0],
    ['passengers', 'dispute,context', 1],
    [' and the mail', 'context', 1],
    ['.', '', 0],
  ]);
});

test('beside a paragraph are the numbers of its events and places', () => {
  const { paragraphs } = print('post');
  expect(paragraphs.map(({ events, places }) => [events, places])).toEqual([
    [[], [1, 2]],
    [[1], [1]],
    [[], []],
  ]);
});

test('a text that may not be shown whole is cut to its passages and says so', () => {
  const { whole, paragraphs } = print('post', readDossier(files('display: passages'), outlines));
  expect(whole).toBe(false);
  expect(paragraphs.map((paragraph) => [paragraph.number, paragraph.cut, textOf(paragraph)])).toEqual([
    ['2', [true, false], ['reached Tripoli on Monday, the harbour office said. It carried 120 passengers and the mail.']],
    ['3', [true, false], ['sail again on Friday, the harbour office said. The “long” quay is closed.']],
  ]);
});

test('a text without a headline gets ours, marked as ours', () => {
  expect([print('post').title, print('letter').title]).toEqual([undefined, 'The ferry is back']);
  expect(print('letter').titleIsOurs).toBe(true);
});
