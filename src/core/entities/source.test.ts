// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Problems } from '../problems.ts';
import type { Confidence } from './confidence.ts';
import {
  checkConfidence,
  resolveSources,
  resolveEvidence,
  isPrintable,
  readBibliography,
  type Source,
  type SourceType,
  resolveAllEvidence,
} from './source.ts';

const source = (id: string, standing: Source['standing'], origin?: string): Source => ({
  id,
  publisher: `The ${id}`,
  address: 'https://a.example/',
  standing,
  ...(origin === undefined ? {} : { origin }),
});
const sources = [
  source('gazette', 'original'),
  source('courier', 'agency'),
  source('reprint', 'original', 'The courier'),
  source('atlas', 'reference'),
  source('copy', 'copy'),
  source('pamphlet', 'partisan'),
  source('sect', 'group'),
];
const bibliography = new Map(sources.map((each) => [each.id, each]));
const some = (ids: string) => ids.split(' ').flatMap((id) => bibliography.get(id) ?? []);
const where = { file: 'a.yaml', line: 1, column: 1 };

test.each([
  ['original', true],
  ['agency', true],
  ['reference', true],
  ['copy', false],
  ['partisan', false],
  ['group', false],
] satisfies [(typeof SourceType)['options'][number], boolean][])(
  'the address of a page of standing %s may be printed: %s',
  (standing, may) => {
    expect(isPrintable(source('a', standing))).toBe(may);
  },
);

test.each([
  ['A', 'gazette courier', undefined],
  ['A', 'gazette atlas copy', undefined],
  ['A', 'gazette', 'confidence-one-origin'],
  ['A', 'gazette copy', 'confidence-one-origin'],
  ['A', 'courier reprint', 'confidence-one-origin'],
  ['A', 'copy sect', 'confidence-unfounded'],
  ['A', '', undefined],
  ['B', 'gazette', undefined],
  ['B', 'courier reprint', undefined],
  ['B', 'copy', 'confidence-unfounded'],
  ['B', 'pamphlet sect', 'confidence-unfounded'],
  ['B', '', undefined],
  ['C', 'copy', undefined],
  ['C', 'gazette', undefined],
  ['U', 'sect', undefined],
] satisfies [Confidence, string, string | undefined][])('confidence %s on "%s": %s', (confidence, ids, code) => {
  const problems = new Problems();
  checkConfidence(confidence, some(ids), where, problems);
  expect(problemCodes(problems)).toEqual(code === undefined ? [] : [`a.yaml:1:1 ${code}`]);
});

test('sources are read in the order of the file, and their dates proved', () => {
  const problems = new Problems();
  const text = [
    '- { id: b, publisher: B, address: "https://b.example/", standing: original }',
    '- { id: a, publisher: A, address: "https://a.example/", standing: copy, date: 2015-02-30 }',
  ].join('\n');
  const read = readBibliography(new Map([['s.yaml', text]]), 's.yaml', problems);
  expect([...read.keys()]).toEqual(['b', 'a']);
  expect(problemCodes(problems)).toEqual(['s.yaml:2:79 date-invalid']);
});

test.each(['ftp://a.example/', 'javascript:alert(1)', 'a.example', ''])(
  'the address "%s" is refused',
  { tags: 'planted' },
  (address) => {
    const problems = new Problems();
    const text = JSON.stringify([{ id: 'a', publisher: 'A', address, standing: 'original' }]);
    expect(readBibliography(new Map([['s.yaml', text]]), 's.yaml', problems).size).toBe(0);
    expect(problemCodes(problems).map((line) => line.split(' ')[1])).toEqual(['wrong-shape']);
  },
);

test('sources are cited in the order of their ids, and an unknown one is reported at its own place', () => {
  const problems = new Problems();
  const cited = resolveSources(['courier', 'gazete', 'gazette'], (index) => ({ ...where, column: index + 1 }), {
    sources: bibliography,
    problems,
  });
  expect(cited.map(({ id }) => id)).toEqual(['courier', 'gazette']);
  expect(problemCodes(problems)).toEqual(['a.yaml:1:2 unknown-reference']);
  expect(problems.all()[0]?.note).toBe('Did you mean "gazette"?');
});

test('what an unknown source would have carried is not told as a second problem', () => {
  const problems = new Problems();
  const entry = { value: { evidence: ['copy', 'gazete'], confidence: 'A' as const }, at: () => where };
  resolveEvidence(entry, { sources: bibliography, problems });
  expect(problemCodes(problems)).toEqual(['a.yaml:1:1 unknown-reference']);
});

test('entries get their sources in place of the ids, and keep their places', () => {
  const at = () => where;
  const entries = resolveAllEvidence(new Map([['x', { value: { name: 'X', evidence: ['atlas'] }, at }]]), {
    sources: bibliography,
    problems: new Problems(),
  });
  expect(entries.get('x')).toEqual({ value: { name: 'X', evidence: some('atlas') }, at });
});
