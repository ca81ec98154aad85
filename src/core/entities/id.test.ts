// @module-tag parts
import { expect, test } from 'vitest';
import { BlockId, Id } from './id.ts';

test.each([
  ['sirte', true],
  ['binali-2013', true],
  ['x1', true],
  ['p', true],
  ['p1-a', true],
  ['pa1', true],
  ['p1', false],
  ['p12345', false],
  ['', false],
  ['Sirte', false],
  ['1-a', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['a b', false],
  ['a_b', false],
  ['é', false],
  ['a\n', false],
])('"%s" is an id: %s', (id, is) => {
  expect(Id.safeParse(id).success).toBe(is);
});

test.each([
  ['p1', true],
  ['p10', true],
  ['p0', false],
  ['p-1', false],
  ['p1.5', false],
  ['1', false],
  ['P1', false],
  ['p', false],
])('"%s" is the id of a paragraph: %s', (id, is) => {
  expect(BlockId.safeParse(id).success).toBe(is);
});
