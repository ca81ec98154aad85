// @module-tag mistakes
import { expect, test } from 'vitest';
import { z } from 'zod';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Id } from '../entities/id.ts';
import { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { readList, readTable } from './tables.ts';

const Thing = z.strictObject({ id: Id, size: z.number() });

const list = (text: string | undefined, taken?: Map<string, SourcePosition>) => {
  const problems = new Problems();
  const files = new Map(text === undefined ? [] : [['a.yaml', text]]);
  const entries = readList({ files, problems, takenIds: taken }, 'a.yaml', 'place', Thing);
  return { entries, problems };
};

test('entries come in the order of the file, each with its positions', () => {
  const { entries } = list('- { id: b, size: 1 }\n- { id: a, size: 2 }\n');
  expect([...entries].map(([id, { value }]) => [id, value.size])).toEqual([['b', 1], ['a', 2]]); // prettier-ignore
  expect(entries.get('a')?.at('size')).toEqual({ file: 'a.yaml', line: 2, column: 18 });
  expect(entries.get('a')?.at()).toEqual({ file: 'a.yaml', line: 2, column: 3 });
});

test.each([
  ['no file', undefined, 'a.yaml:1:1 file-missing'],
  ['an empty file', '', 'a.yaml:1:1 wrong-shape'],
  ['a map', 'a: 1', 'a.yaml:1:1 wrong-shape'],
  ['no YAML', 'a: b: c', 'a.yaml:1:4 yaml-syntax'],
])('of %s one problem is reported, and nothing that points to its entries', (_, text, problem) => {
  const { entries, problems } = list(text);
  expect(entries.size).toBe(0);
  problems.reportUnknown('place', 'anything', [], { file: 'b.yaml', line: 1, column: 1 });
  expect(problemCodes(problems)).toEqual([problem]);
});

test('an empty list has no entries and no problem', () => {
  const { entries, problems } = list('[]');
  expect([entries.size, problemCodes(problems)]).toEqual([0, []]);
});

test('a wrong entry is left out, and what points to it is no problem of its own; what points to nothing is', () => {
  const { entries, problems } = list('- { id: a, size: 1 }\n- { id: b, size: big }\n- 7\n');
  expect([...entries.keys()]).toEqual(['a']);
  expect(problemCodes(problems)).toEqual(['a.yaml:2:18 wrong-shape', 'a.yaml:3:3 wrong-shape']);
});

test('only the wrong entry is in doubt where its id can be read', () => {
  const { problems } = list('- { id: b, size: big }\n');
  const where = { file: 'b.yaml', line: 1, column: 1 };
  problems.reportUnknown('place', 'b', [], where);
  problems.reportUnknown('place', 'c', [], { ...where, line: 2 });
  expect(problemCodes(problems)).toEqual(['a.yaml:1:18 wrong-shape', 'b.yaml:2:1 unknown-reference']);
});

test.each(['- { id: B, size: 1 }', '- { size: 1 }', '- 7', '- null'])(
  'any is in doubt where its id cannot be read: %s',
  (text) => {
    const { problems } = list(text);
    expect(problemCodes(problems)).toHaveLength(1);
    expect(problems.isUnreadable('place', 'c')).toBe(true);
  },
);

test('an id that comes twice is reported with its first place, and the first entry stays', () => {
  const { entries, problems } = list('- { id: a, size: 1 }\n- { id: a, size: 2 }\n');
  expect(entries.get('a')?.value.size).toBe(1);
  expect(problemCodes(problems)).toEqual(['a.yaml:2:9 duplicate-id']);
  expect(problems.all()[0]?.reason).toContain('a.yaml:1:9');
});

test('an id that comes three times is reported twice, with the first place', () => {
  const { problems } = list('- { id: a, size: 1 }\n- { id: a, size: 2 }\n- { id: a, size: 3 }\n');
  expect(problems.all().map(({ reason }) => reason.includes('a.yaml:1:9'))).toEqual([true, true]);
});

test('an id that another file of the namespace has is reported, and the entry stays', () => {
  const taken = new Map([['a', { file: 'b.yaml', line: 3, column: 4 }]]);
  const { entries, problems } = list('- { id: a, size: 1 }\n- { id: c, size: 2 }\n', taken);
  expect([...entries.keys()]).toEqual(['a', 'c']);
  expect(problems.all()[0]?.reason).toContain('b.yaml:3:4');
  expect([...taken.keys()]).toEqual(['a', 'c']);
});

test('a table that is missing is reported', () => {
  const problems = new Problems();
  expect(readTable({ files: new Map(), problems }, 'a.yaml', z.array(Thing))).toBeUndefined();
  expect(problemCodes(problems)).toEqual(['a.yaml:1:1 file-missing']);
});
