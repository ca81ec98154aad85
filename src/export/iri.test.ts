// @module-tag machines
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createLinks } from '../core/links.ts';
import { iriOf, textIri, urnOf, uuidOf } from './iri.ts';

test('the example of RFC 6920 gets the name given there', () => {
  const sha256 = createHash('sha256').update('Hello World!').digest('hex');
  expect(textIri({ sha256 })).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
});

const local = createLinks('/', undefined);
const hosted = createLinks('/some/base/', 'https://host.example');

test('a name gives a UUID of version 5 and of the variant of RFC 9562', () => {
  expect(uuidOf('notes/two-cities/')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('names published once stay: they are no accident of the code', () => {
  expect(uuidOf('')).toBe('6ea1051e-7020-5f0a-a8b1-937655d48bc8');
  expect(uuidOf('notes/two-cities/')).toBe('236b19e9-921c-5bec-a7f8-6a7749db4153');
});

test('different names give different UUIDs', () => {
  const names = ['', 'a', 'b', 'notes/a/', 'events/a/', 'ä'];
  expect(new Set(names.map(uuidOf)).size).toBe(names.length);
});

test('with an address a thing is called by it, without one by a UUID that no base changes', () => {
  expect(iriOf(hosted, hosted.note('a'))).toBe('https://host.example/some/base/notes/a/');
  expect(iriOf(local, local.note('a'))).toBe(`urn:uuid:${uuidOf('notes/a/')}`);
  expect(urnOf(hosted, hosted.note('a'))).toBe(urnOf(local, local.note('a')));
});
