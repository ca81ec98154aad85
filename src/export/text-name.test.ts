import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { textName } from './text-name.ts';

test('the example of RFC 6920 gets the name that stands there', () => {
  const sha256 = createHash('sha256').update('Hello World!').digest('hex');
  expect(textName({ sha256 })).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
});
