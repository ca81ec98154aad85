// @module-tag mistakes
import { expect, test } from 'vitest';
import { problemCodes } from '../../tests/harness/problem-codes.ts';
import { messages } from './messages.ts';
import { DossierError, Problems, formatProblem } from './problems.ts';
import { sourcePositions } from './source-position.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

test('problems are ordered by file, line and column', () => {
  const problems = new Problems();
  for (const where of [at('b', 1, 1), at('a', 10, 1), at('a', 2, 5), at('a', 2, 1)]) problems.report('seed-empty', where, {});
  expect(problemCodes(problems)).toEqual(['a:2:1 seed-empty', 'a:2:5 seed-empty', 'a:10:1 seed-empty', 'b:1:1 seed-empty']);
});

test('the same problem at the same place is reported once', () => {
  const problems = new Problems();
  for (const spelling of ['x', 'x', 'y']) problems.report('spelling-unused', at('a', 1, 1), { spelling });
  expect(problems.all()).toHaveLength(2);
});

test('a problem is printed with its place, its code and its remedy', () => {
  const problems = new Problems();
  problems.report('spelling-unused', at('a.yaml', 3, 7), { spelling: 'Sirt' });
  expect(problems.all().map(formatProblem)).toEqual([
    'a.yaml:3:7: The spelling "Sirt" appears in no article as a whole word or phrase. [spelling-unused]\n    Remove it, or move it to "aliases", which only the search uses.',
  ]);
});

test('what would break a line or turn a terminal is a space in a message', () => {
  const problems = new Problems();
  problems.report('spelling-unused', at('a', 1, 1), { spelling: 'a\nb\u001B[31mc\u202Ed\0e' });
  expect(problems.all()[0]?.reason).toContain('"a b [31mc d e"');
});

test('long words are cut short in a message', () => {
  const problems = new Problems();
  problems.report('html-in-prose', at('a', 1, 1), { html: 'x'.repeat(5000) });
  expect(problems.all()[0]?.reason.length).toBeLessThan(200);
});

test.each([
  ['nothing known of it', [], undefined, true],
  ['its id in doubt', ['a'], undefined, false],
  ['another id in doubt', ['b'], undefined, true],
  ['its whole kind in doubt', [undefined], undefined, false],
])('what points nowhere, with %s', (_, doubts, __, isTold) => {
  const problems = new Problems();
  for (const id of doubts) problems.markUnreadable('place', id);
  problems.markUnreadable('event');
  problems.reportUnknown('place', 'a', [], at('a', 1, 1));
  expect(problems.all()).toHaveLength(isTold ? 1 : 0);
  expect(problems.isUnreadable('place')).toBe(doubts.length > 0);
});

test('an error counts its problems and lists them all', () => {
  const problems = new Problems();
  problems.report('seed-empty', at('a', 1, 1), {});
  expect(new DossierError(problems.all()).message).toMatch(/^1 problem in seeds and dossier\n\na:1:1: /);
  problems.report('seed-empty', at('b', 1, 1), {});
  const error = new DossierError(problems.all());
  expect(error.message).toMatch(/^2 problems in .*\n\na:1:1: .*\n.*\nb:1:1: /);
  expect(error.problems).toHaveLength(2);
});

test.each([
  ['', 0, 1, 1],
  ['ab', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\n\n\nbc', 5, 4, 2],
])('in %j the offset %i is at %i:%i', (text, offset, line, column) => {
  expect(sourcePositions('a', text)(offset)).toEqual(at('a', line, column));
});

test('every code is small words with hyphens, as the tests of planted faults look for it', () => {
  expect(Object.keys(messages).filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});
