// @module-tag machines
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import type { Dossier } from '../core/dossier.ts';
import { createLinks } from '../core/links.ts';
import { release } from './data/release.ts';
import { plainTextReading } from './plain-text.ts';

const links = createLinks('/', undefined, { noteReading: (id) => sample.notes.get(id)?.reading });
const readings = new Map([...sample.readings].map(([slug, reading]) => [slug, { ...reading, display: 'passages' as const }]));
const passages: Dossier = { ...sample, readings };

/** Words of the first text that lie far from every passage with a note. */
const far = 'The ferry will sail again';
const comments = ['I was on board', 'Words that nobody shall see'];

test('the whole text is in the plain one, where it may be shown', () => {
  expect(plainTextReading(sample.readings.get('post')!, sample, links)).toContain(far);
});

test('where only passages may be shown, the plain text has them and marks what it leaves out', () => {
  const text = plainTextReading(passages.readings.get('post')!, passages, links);
  expect(text).toContain('It carried 120 passengers');
  expect(text).toContain('[…]');
  expect(text).not.toContain(far);
});

test('the data is made of quotations in either case', () => {
  for (const dossier of [sample, passages]) {
    const texts = release(dossier, links).map(({ text }) => text);
    expect(texts.filter((text) => text.includes(far))).toEqual([]);
  }
});

test('no reader’s comment leaves the site, shown or withheld', () => {
  const texts = [
    ...release(sample, links).map(({ text }) => text),
    ...[...sample.readings.values()].map((reading) => plainTextReading(reading, sample, links)),
  ];
  expect(texts.filter((text) => comments.some((words) => text.includes(words)))).toEqual([]);
});
