// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Problems } from '../problems.ts';
import { checkProse, footnoteMarksIn, parseMarkdown, positionOf } from './parse.ts';

test('front matter, tables and footnotes are read as such', () => {
  const { children } = parseMarkdown('---\na: 1\n---\n\n| a |\n| - |\n\nb[^c]\n\n[^c]: d\n');
  expect(children.map(({ type }) => type)).toEqual(['yaml', 'table', 'paragraph', 'footnoteDefinition']);
});

test('a node is where it begins, front matter counted', () => {
  const nodes = parseMarkdown('---\na: 1\n---\n\n  A\n\n> B\n').children.slice(1);
  expect(nodes.map((node) => positionOf('a.md', node))).toEqual([
    { file: 'a.md', line: 5, column: 3 },
    { file: 'a.md', line: 7, column: 1 },
  ]);
});

test('a node that was made and not read is at the start', () => {
  expect(positionOf('a.md', { type: 'root', children: [] })).toEqual({ file: 'a.md', line: 1, column: 1 });
});

test.each([
  ['plain words', 'a < b & c', []],
  ['code that shows a tag', '`<b>`', []],
  ['a tag that is escaped', '\\<b>', []],
  ['a tag', 'a <b>c', ['a.md:1:3 html-in-prose']],
  ['a block of HTML', 'a\n\n<script>\nx\n</script>', ['a.md:3:1 html-in-prose']],
  ['a comment', 'a <!-- b -->', ['a.md:1:3 html-in-prose']],
])('%s', (_, text, problems) => {
  const found = new Problems();
  checkProse(parseMarkdown(text).children, (node) => positionOf('a.md', node), found);
  expect(problemCodes(found)).toEqual(problems);
});

test.each([
  ['no mark', 'a [b](c) [d]', []],
  [
    'marks in a row',
    'a[^b][^c-2]',
    [
      ['b', 1],
      ['c-2', 5],
    ],
  ],
  ['a mark in capitals, as the parser reads it', '[^AB]', [['ab', 0]]],
  ['a mark that is escaped', 'a\\[^b]', []],
  ['a definition', '[^b]: c', [['b', 0]]],
  ['what holds a space', '[^b c]', []],
])('footnote marks in %s', (_, text, marks) => {
  expect(footnoteMarksIn(text).map(({ label, offset }) => [label, offset])).toEqual(marks);
});
