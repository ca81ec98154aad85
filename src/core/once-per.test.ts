// @module-tag parts
import { expect, test, vi } from 'vitest';
import { oncePer } from './once-per.ts';

test('a value is computed once for each object, undefined included', () => {
  const compute = vi.fn(({ value }: { readonly value: number | undefined }) => value);
  const get = oncePer(compute);
  const [first, second, none] = [{ value: 1 }, { value: 1 }, { value: undefined }];
  expect([first, first, second, none, none].map(get)).toEqual([1, 1, 1, undefined, undefined]);
  expect(compute.mock.calls).toEqual([[first], [second], [none]]);
});
