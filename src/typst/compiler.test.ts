// @module-tag parts
import { expect, test } from 'vitest';
import { typst } from './compiler.ts';

test('the compiler of this machine loads', () => {
  expect(typst()).toHaveProperty('create');
});

test('where there is none for the machine, one sentence says so', () => {
  const missing = new Error('Failed to load native binding');
  const load = () =>
    typst(() => {
      throw missing;
    });
  expect(load).toThrow(/^PDFs and cards cannot be made: [^\n]+$/);
  expect(load).toThrow(expect.objectContaining({ cause: missing }));
});
