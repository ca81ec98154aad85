// @module-tag parts
import { afterEach, expect, test, vi } from 'vitest';
import { currentFragment, updateAddress } from './browser.client.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['', ''],
  ['#', ''],
  ['#p3', 'p3'],
  ['#caf%C3%A9', 'café'],
  ['#50%', '50%'],
  ['#p3:~:text=are%20in', 'p3'],
  ['#:~:text=are%20in', ''],
])('the fragment of "%s" is "%s"', (hash, fragment) => {
  vi.stubGlobal('location', { hash });
  expect(currentFragment()).toBe(fragment);
});

test('an address is replaced or pushed', () => {
  const history = { pushState: vi.fn(), replaceState: vi.fn() };
  vi.stubGlobal('history', history);
  updateAddress('?q=Sirte');
  updateAddress('#sirte', 'pushState');
  expect(history.replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '?q=Sirte');
  expect(history.pushState).toHaveBeenCalledExactlyOnceWith(null, '', '#sirte');
});

test('a browser that refuses to change the address is ignored', () => {
  const replaceState = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('history', { replaceState });
  expect(() => updateAddress('?q=Sirte')).not.toThrow();
});
