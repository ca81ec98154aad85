// @module-tag mistakes
import { expect, test } from 'vitest';
import { z } from 'zod';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Problems } from '../problems.ts';
import { readYaml } from './yaml.ts';

const Shape = z.strictObject({
  name: z.string(),
  many: z.array(z.strictObject({ id: z.string(), size: z.number().optional() })).default([]),
  by: z.partialRecord(z.string().regex(/^[a-z]+$/, 'must be small letters'), z.array(z.string())).default({}),
  either: z.union([z.strictObject({ place: z.string() }), z.strictObject({ way: z.enum(['up', 'down']) })]).optional(),
});

const read = (text: string, linesBefore = 0) => {
  const problems = new Problems();
  return { entry: readYaml(text, Shape, { file: 'a.yaml', linesBefore }, problems), problems };
};
const at = (text: string, ...path: (string | number)[]) => {
  const where = read(text).entry?.at(...path);
  return where && `${where.line}:${where.column}`;
};

const text = ['name: A', 'many:', '  - id: x', '    size: 2', '  - { id: y, size: 3 }', 'by:', '  me: [a,', '    b]', ''];

test.each([
  ['a word', ['name'], '1:7'],
  ['a list, at its key', ['many'], '2:1'],
  ['an entry of a list', ['many', 0], '3:5'],
  ['a field of an entry', ['many', 0, 'size'], '4:11'],
  ['an entry between braces', ['many', 1], '5:5'],
  ['a field between braces', ['many', 1, 'size'], '5:20'],
  ['a list in a map, at its key', ['by', 'me'], '7:3'],
  ['an entry of it', ['by', 'me', 1], '8:5'],
  ['a field that is not there, at what is above it', ['many', 1, 'colour'], '5:5'],
  ['an entry that is not there', ['many', 7, 'id'], '2:1'],
  ['nothing that is there', ['colour'], '1:1'],
  ['no path', [], '1:1'],
])('the position of %s', (_, path, where) => {
  expect(at(text.join('\n'), ...path)).toBe(where);
});

test.each([
  ['CR LF', text.join('\r\n')],
  ['a mark of byte order', `\uFEFF${text.join('\n')}`],
])('positions are the same in a file with %s', (_, same) => {
  expect(at(same, 'many', 1, 'size')).toBe('5:20');
});

test('the lines before a front matter are counted', () => {
  expect(read('name: A', 1).entry?.at('name')).toEqual({ file: 'a.yaml', line: 2, column: 7 });
  expect(problemCodes(read('name: 3', 1).problems)).toEqual(['a.yaml:2:7 wrong-shape']);
});

test.each([
  ['a value of another type', 'name: 3', ['1:7'], 'name: Invalid input: expected string, received number'],
  ['a field that is missing', 'many: []', ['1:1'], 'name: this field is missing'],
  ['a field that nobody knows, at its key', 'name: A\ncolour: red', ['2:1'], 'colour: unknown field'],
  ['a field deep down that nobody knows', 'name: A\nmany:\n  - { id: x, hue: 1 }', ['3:14'], 'many.0.hue: unknown field'],
  ['a key of the wrong form', 'name: A\nby:\n  Me: [a]', ['3:3'], 'by.Me: must be small letters'],
  [
    'none of several forms, by the nearest of them',
    'name: A\neither: { way: left }',
    ['2:16'],
    'either.way: Invalid option: expected one of "up"|"down"',
  ],
  ['two faults', 'name: 1\nmany: 2', ['1:7', '2:7'], 'name: Invalid input: expected string, received number'],
  ['nothing at all', '', ['1:1'], 'The file: Invalid input: expected object, received null'],
  ['a list where a map should be', '- name: A', ['1:1'], 'The file: Invalid input: expected object, received array'],
])('%s is reported at its position', (_, yaml, places, reason) => {
  const { entry, problems } = read(yaml);
  expect(entry).toBeUndefined();
  expect(problemCodes(problems)).toEqual(places.map((place) => `a.yaml:${place} wrong-shape`));
  expect(problems.all()[0]?.reason).toBe(reason);
});

test.each([
  ['a colon in a plain value', 'name: A: B', ['1:7']],
  ['a mark that opens and never closes', 'name: [A', ['1:9']],
  ['a key given twice', 'name: A\nname: B', ['2:1']],
  ['an alias', 'name: &a A\nmany:\n  - id: *a', ['3:9']],
  ['an alias of nothing', 'name: *a', ['1:7']],
  ['two documents', 'name: A\n---\nname: B', ['2:1']],
  ['a tab for an indent', 'name: A\nmany:\n\t- id: x', ['3:1']],
])('%s is no YAML of ours', (_, yaml, places) => {
  const { entry, problems } = read(yaml);
  expect(entry).toBeUndefined();
  expect(problemCodes(problems)).toEqual(places.map((place) => `a.yaml:${place} yaml-syntax`));
});

test('a small file cannot grow into a large one', () => {
  const names = Array.from({ length: 8 }, (_, index) => `n${index}`);
  const bomb = names.map((name, index) => `${name}: &${name} ${index === 0 ? '[x, x]' : `[*n${index - 1}, *n${index - 1}]`}`);
  expect(problemCodes(read(bomb.join('\n')).problems)).toHaveLength(14);
});
