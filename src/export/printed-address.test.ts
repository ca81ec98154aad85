// @module-tag machines
import { expect, test } from 'vitest';
import type { Source } from '../core/entities/source.ts';
import { originOf, printedAddress } from './printed-address.ts';

const source = (standing: Source['standing'], address = 'https://paper.example/a'): Source => ({
  id: 'a',
  publisher: 'Paper',
  standing,
  address,
});

test.each([
  ['original', 'https://paper.example/a'],
  ['agency', 'https://paper.example/a'],
  ['reference', 'https://paper.example/a'],
  ['copy', undefined],
  ['partisan', undefined],
  ['group', undefined],
] as const)('the address of a page that is %s leaves the site as %s', (standing, address) => {
  expect(printedAddress(source(standing))).toBe(address);
  expect(originOf({ address: 'https://paper.example/a' }, new Map([['a', source(standing)]]))).toBe(address);
});

test('letters beyond ASCII are encoded, and what is encoded stays', () => {
  expect(printedAddress(source('original', 'https://paper.example/l’été?a=%20b'))).toBe(
    'https://paper.example/l%E2%80%99%C3%A9t%C3%A9?a=%20b',
  );
});

test('a text whose page nobody cited keeps its address, one without an address has none', () => {
  expect(originOf({ address: 'https://elsewhere.example/é' }, new Map())).toBe('https://elsewhere.example/%C3%A9');
  expect(originOf({ address: undefined }, new Map())).toBeUndefined();
});
