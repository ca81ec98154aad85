// @module-tag parts
import { expect, test } from 'vitest';
import { editionsFile } from '../content-hash.ts';
import { Problems, formatProblem } from '../problems.ts';
import { readEditions } from './edition.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

function read(text: string | undefined) {
  const problems = new Problems();
  const editions = readEditions(new Map(text === undefined ? [] : [[editionsFile, text]]), problems);
  return { editions, told: problems.all().map(formatProblem) };
}

test('editions come in the order of the file', () => {
  const { editions, told } = read(
    `- { date: 2026-11-22, hash: ${a}, changed: First. }\n- { date: 2026-11-22, hash: ${b}, changed: A date. }\n`,
  );
  expect(told).toEqual([]);
  expect(editions.map(({ changed }) => changed)).toEqual(['First.', 'A date.']);
});

test.each([
  ['no file', undefined],
  ['an empty list', '[]\n'],
])('%s is no edition yet', (_, text) => {
  expect(read(text)).toEqual({ editions: [], told: [] });
});

test.each([
  [
    'a short hash',
    `- { date: 2026-11-22, hash: ${a.slice(0, 12)}, changed: First. }\n`,
    /:1:29: 0\.hash: must be 64 hexadecimal digits/,
  ],
  ['a day that does not exist', `- { date: 2026-02-30, hash: ${a}, changed: First. }\n`, /0\.date:/],
  ['no words', `- { date: 2026-11-22, hash: ${a}, changed: '' }\n`, /0\.changed:/],
  [
    'a date that goes back',
    `- { date: 2026-11-22, hash: ${a}, changed: A. }\n- { date: 2026-11-21, hash: ${b}, changed: B. }\n`,
    /:2:11: 1\.date: is before/,
  ],
  [
    'a hash twice',
    `- { date: 2026-11-22, hash: ${a}, changed: A. }\n- { date: 2026-11-23, hash: ${a}, changed: B. }\n`,
    /1\.hash: stands above already/,
  ],
  ['an empty file', '', /The file: /],
])('%s is reported', (_, text, words) => {
  const { told } = read(text);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(words);
});
