// @module-tag seeds
import { expect, test } from 'vitest';
import { findExcess } from './limits.ts';

test.each([
  ['block quotes', `a\n\n${'>'.repeat(51)} b`, 3],
  ['ten thousand of them', '>'.repeat(10_000), 0],
  ['block quotes with spaces', `${'> '.repeat(51)}b`, 0],
  ['lists in one line', `${'- '.repeat(51)}b`, 0],
  ['numbered lists', `a\n${'1. '.repeat(51)}b`, 2],
  ['lists of many lines', Array.from({ length: 300 }, (_, deep) => `${'  '.repeat(deep)}- a`).join('\n'), undefined],
  ['indents by tabs', `${'\t'.repeat(51)}- a`, 0],
  ['emphasis', `a ${'*'.repeat(400)}b`, 2],
  ['line ends', '\n'.repeat(1_000_001), 1_000_000],
  ['emphasis of two kinds', `a\n\n${'*a _b '.repeat(501)}`, 3],
])('what is too much is refused: %s', { tags: 'planted' }, (_, text, offset) => {
  const fault = findExcess(text);
  expect(fault?.what).toMatch(/more than (\d|a million)/);
  if (offset !== undefined) expect(fault?.offset).toBe(offset);
});

test.each([
  ['an ordinary note', '## 1. A {#a .dispute}\n\n> “Words”\n\nIt is *so*.[^a]\n\n[^a]: b\n'],
  ['fifty block quotes', `${'>'.repeat(50)} b`],
  ['a rule', `${'-'.repeat(500)}\n\n${'- '.repeat(20)}`],
  ['a table', `| a | b |\n|${'-'.repeat(300)}|---|\n`],
  ['many paragraphs with emphasis', '*a* _b_\n\n'.repeat(2000)],
  ['an indented line', `${' '.repeat(200)}a`],
])('what is not too much is read: %s', (_, text) => {
  expect(findExcess(text)).toBeUndefined();
});
