// @module-tag mistakes
import { expect, test, vi } from 'vitest';
import { errorsIn, similarNames } from './similar-names.ts';

const suffix = (index: number) => `${((index * 7919) % 100_003).toString(36)}-${index}`;

test('of two thousand names few are compared letter by letter with each wrong one', () => {
  const known = Array.from({ length: 2000 }, (_, index) => `agency-paper-${suffix(index)}`);
  const wrong = Array.from({ length: 50 }, (_, index) => `agincy-papr-${suffix(index * 40)}`);
  const compare = vi.fn(errorsIn);
  for (const [index, name] of wrong.entries()) expect(similarNames(name, known, compare)[0]).toBe(known[index * 40]);
  // Each with each, and each way round, would be 4,000 a name.
  const perName = compare.mock.calls.length / wrong.length;
  expect(perName).toBeGreaterThan(0);
  expect(perName).toBeLessThan(300);
});

test('the letters of known names are counted once, however many names are wrong', () => {
  const known = new Map([['derna', 1]]);
  const keys = vi.spyOn(known, 'keys');
  for (const name of ['dernaa', 'drna', 'derrna']) expect(similarNames(name, known)).toEqual(['derna']);
  expect(keys).toHaveBeenCalledOnce();
});
