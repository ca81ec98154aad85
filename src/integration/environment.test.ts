import { expect, test } from 'vitest';
import { basePath } from './environment.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['https://host.example', '/'],
  ['https://host.example/some/base/', '/some/base/'],
  ['https://host.example/some/base', '/some/base/'],
])('the base path of %s is %s', (siteUrl, base) => {
  expect(basePath(siteUrl)).toBe(base);
});

test('an address without a scheme is refused', () => {
  expect(() => basePath('host.example/base/')).toThrow(TypeError);
});
