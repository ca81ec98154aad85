import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './environment.ts';
import { headersFor, parseHeaders } from './headers.ts';

const rules = parseHeaders(`# comment
/*
  X-Content-Type-Options: nosniff
  Vary: a

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
  vary: b
/exact.txt
  X-Exact: yes
`);

test.each([
  ['/', { 'x-content-type-options': 'nosniff', vary: 'a' }],
  ['/_astro/a.js', { 'x-content-type-options': 'nosniff', vary: 'a, b', 'cache-control': 'public, max-age=31536000, immutable' }],
  ['/exact.txt', { 'x-content-type-options': 'nosniff', vary: 'a', 'x-exact': 'yes' }],
  ['/exactXtxt', { 'x-content-type-options': 'nosniff', vary: 'a' }],
])('%s gets the headers of every pattern that fits', (path, headers) => {
  expect(Object.fromEntries(headersFor(rules, path))).toEqual(headers);
});

test.each([
  ['a header before any path', '  A: b'],
  ['a header without a value', '/*\n  A:'],
  ['a line that is neither', '/*\nA: b'],
])('%s is refused with its line', (_, text) => {
  expect(() => parseHeaders(text)).toThrow(/_headers, line \d/);
});

test('the site asks for what a page cannot say of itself', () => {
  const site = headersFor(parseHeaders(readFileSync(join(root, 'public/_headers'), 'utf8')), '/readings/any/');
  expect(site.get('content-security-policy')).toBe("{policy}; frame-ancestors 'none'");
  expect(site.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  expect(site.get('x-content-type-options')).toBe('nosniff');
  expect(site.get('x-frame-options')).toBe('DENY');
  expect(site.get('referrer-policy')).toBe('no-referrer');
  expect(site.get('cross-origin-resource-policy')).toBe('same-origin');
});
