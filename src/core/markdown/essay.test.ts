// @module-tag parts
import type { RootContent } from 'hast';
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { readEssay } from './essay.ts';
import type { Reference } from './prose.ts';

const read = (text: string | undefined) => {
  const [problems, references] = [new Problems(), [] as Reference[]];
  const root = readEssay(
    { ...createReadContext(new Map(text === undefined ? [] : [['a.md', text]]), problems), references },
    'a.md',
  );
  return { root, references, problems: problemCodes(problems) };
};
/** The first heading of a text: its id, and its words. */
function heading(text: string) {
  const node = read(text).root.children.find((child) => child.type === 'element');
  const words = (children: readonly RootContent[]): string =>
    children.map((child) => (child.type === 'text' ? child.value : 'children' in child ? words(child.children) : '')).join('');
  return [node?.properties['id'], words(node?.children ?? [])];
}

test.each([
  ['## A title {#an-id}', 'an-id', 'A title'],
  ['### A [link](event:a) {#b2}', 'b2', 'A link'],
  ['## A title', undefined, 'A title'],
  ['## A title {#Not_One}', undefined, 'A title {#Not_One}'],
  ['## A {#b} title', undefined, 'A {#b} title'],
])('%s has the id that is written at its end, and none made of its words', (text, id, words) => {
  expect(heading(text)).toEqual([id, words]);
});

test('references are gathered, problems reported at their position', () => {
  const { references, problems } = read('A [b](event:b).\n\nHere <b> and [^c]\nand [d](e).\n');
  expect(references.map(({ id, where }) => [id, where.line, where.column])).toEqual([['b', 1, 3]]);
  expect(problems).toEqual(['a.md:3:6 html-in-prose', 'a.md:3:14 footnote-misplaced', 'a.md:4:5 unknown-address']);
});

test('an essay that is missing is reported, and empty', () => {
  const { root, problems } = read(undefined);
  expect([root.children, problems]).toEqual([[], ['a.md:1:1 file-missing']]);
});
