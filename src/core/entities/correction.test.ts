// @module-tag parts
import { expect, test } from 'vitest';
import type { Reference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { readCorrections } from './correction.ts';

const file = 'src/dossier/corrections.yaml';
const entry = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    id: 'a',
    date: '2027-01-31',
    kind: 'correction',
    title: 'T',
    about: 'It was [Sirte](place:sirte).',
    pages: "['note:a', 'reading:ap#p5']",
    ...changes,
  })
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}`)
    .join('\n');

function read(text: string | undefined) {
  const problems = new Problems();
  const references: Reference[] = [];
  const corrections = readCorrections({
    ...createReadContext(new Map(text === undefined ? [] : [[file, text]]), problems),
    references,
  });
  return { corrections, references, told: problems.all().map(({ ruleId, line }) => `${line} ${ruleId}`) };
}

test.each([
  ['no file', undefined],
  ['an empty list', '[]'],
])('%s tells of nothing', (_, text) => {
  expect(read(text)).toEqual({ corrections: [], references: [], told: [] });
});

test('a correction has its words read, and all that it names is looked up', () => {
  const { corrections, references, told } = read(entry());
  expect(told).toEqual([]);
  expect(corrections).toMatchObject([{ id: 'a', date: '2027-01-31', kind: 'correction', pages: ['note:a', 'reading:ap#p5'] }]);
  expect(references.map(({ kind, id, fragment }) => [kind, id, fragment])).toEqual([
    ['place', 'sirte', undefined],
    ['note', 'a', undefined],
    ['reading', 'ap', 'p5'],
  ]);
});

test.each([
  ['a day that does not exist', { date: '2027-02-30' }, '2 wrong-shape'],
  ['another kind', { kind: 'rumour' }, '3 wrong-shape'],
  ['no page', { pages: '[]' }, '6 wrong-shape'],
  ['an address for a page', { pages: "['/notes/a/']" }, '6 wrong-shape'],
])('%s is a problem', (_, changes, told) => {
  expect(read(entry(changes)).told).toEqual([told]);
});
