// @module-tag seeds
import { expect, test } from 'vitest';
import { findInvalidCharacter } from './encoding.ts';

test.each([
  ['plain words', 'a “b” – c…', undefined],
  ['line ends and tabs', 'a\r\nb\rc\n\td\f', undefined],
  ['a character of two units', 'a 😀', undefined],
  ['a byte that was not UTF-8', 'a\uFFFDb', { what: 'bytes that are not UTF-8', offset: 1 }],
  ['NUL', 'ab\0', { what: 'a NUL character', offset: 2 }],
  ['a first half', 'a\uD83Db', { what: 'half of a character (a lone surrogate)', offset: 1 }],
  ['a second half', '\uDE00', { what: 'half of a character (a lone surrogate)', offset: 0 }],
  ['halves in the wrong order', '\uDE00\uD83D', { what: 'half of a character (a lone surrogate)', offset: 0 }],
  ['a bell', 'a\u0007', { what: 'a control character', offset: 1 }],
  ['delete', '\u007F', { what: 'a control character', offset: 0 }],
  ['two faults', 'a\u0007b\uFFFD', { what: 'a control character', offset: 1 }],
])('%s: the first fault is reported', (_, text, fault) => {
  expect(findInvalidCharacter(text)).toEqual(fault);
});
