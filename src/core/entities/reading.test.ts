// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sample, sampleFiles } from '../../../tests/harness/sample-dossier.ts';
import type { Reference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { readReadingDrafts } from './draft.ts';
import { readReading } from './reading.ts';

const file = 'src/dossier/readings/post.md';

function read(change: (text: string) => string) {
  const [problems, references] = [new Problems(), [] as Reference[]];
  const draft = readReadingDrafts(new Map([...sampleFiles, [file, change(sampleFiles.get(file)!)]]), problems).get('post')!;
  const reading = readReading(
    draft,
    { places: [], actors: [] },
    { ...createReadContext(sampleFiles, problems, sample), references },
  );
  return { reading, references, told: problemCodes(problems) };
}

test('notes are numbered in the order of their passages, however they are written', () => {
  const { reading } = read((text) => {
    const [front, first, second, notes] = text.split(/(?=\n## )|(?=\n\[\^gazette)/) as [string, string, string, string];
    return front + second + first + notes;
  });
  expect(reading.notes.map(({ id, number, passage }) => [id, number, passage.block])).toEqual([['on-board', 1, 'p2'], ['which-quay', 2, 'p3']]); // prettier-ignore
});

test('of notes that begin together the shorter comes first', () => {
  const { reading } = read((text) => text.replace('> The “long” quay', '> It carried'));
  expect(reading.notes.map(({ id }) => id)).toEqual(['which-quay', 'on-board']);
});

test('a reading has its date, its voices and its evidence', () => {
  const { reading } = read((text) => text);
  expect(reading.published.words).toBe('8 May 2001');
  expect([...reading.voices]).toEqual([['named-official', ['p2', 'p3']]]);
  expect(reading.evidence.map(({ id }) => id)).toEqual(['gazette']);
  expect(reading.display).toBe('full');
});

test('an invalid date is reported, and counts as unknown', () => {
  const { reading, told: problems } = read((text) => text.replace('published: 2001-05-08', 'published: in May'));
  expect(problems).toEqual([`${file}:14:12 date-invalid`]);
  expect(reading.published.words).toBe('date unknown');
});

test('links in footnotes are references too', () => {
  const { references } = read((text) => text.replace('another number.', 'another [number](claim:how-many).'));
  expect(references.filter(({ where }) => where.line === 38).map(({ id }) => id)).toEqual(['how-many']);
});
