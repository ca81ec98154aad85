// @module-tag trust
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grade } from '../../tests/harness/observatory-grade.ts';
import { root } from './environment.ts';
import { headersFor, parseHeaders, repeatForSections } from './headers.ts';
import { pagePolicy } from './policy.ts';

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
])('%s is refused with its line', { tags: 'planted' }, (_, text) => {
  expect(() => parseHeaders(text)).toThrow(/_headers, line \d/);
});

test('a block for sections is repeated for each, the others stay', () => {
  const text = '# {section} here stays\n/*\n  A: 1\n\n/{section}/*\n  B: 2\n  C: 3\n\n/a\n  D: 4\n';
  expect(repeatForSections(text, ['x', 'y'])).toBe(
    '# {section} here stays\n/*\n  A: 1\n\n/x/*\n  B: 2\n  C: 3\n\n/y/*\n  B: 2\n  C: 3\n\n/a\n  D: 4\n',
  );
});

describe('the headers of the site', () => {
  const text = readFileSync(join(root, 'public/_headers'), 'utf8').replaceAll('{policy}', pagePolicy([]));
  const site = parseHeaders(repeatForSections(text, ['readings', 'notes']));
  const page = headersFor(site, '/readings/any/');

  test('ask for what a page cannot say of itself', () => {
    expect(page.get('content-security-policy')).toBe(`${pagePolicy([])}, frame-ancestors 'none'`);
    expect(page.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(page.get('x-content-type-options')).toBe('nosniff');
    expect(page.get('referrer-policy')).toBe('no-referrer');
    expect(page.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test.each([
    ['/', 'DENY'],
    ['/404.html', 'DENY'],
    ['/readings/any/', 'DENY'],
    ['/notes/any/', 'DENY'],
    ['/embed/notes/any/', undefined],
  ])('say of %s whether it may be framed', (path, frames) => {
    const headers = headersFor(site, path);
    expect(headers.get('x-frame-options')).toBe(frames);
    expect(headers.get('content-security-policy')?.includes('frame-ancestors')).toBe(frames !== undefined);
  });

  // Both by the rules of Mozilla's Observatory: a host that reads no _headers, and one that does.
  test.each([
    ['its own policy alone', new Map<string, string>(), 55, 'C'],
    ['the headers too', page, 130, 'A+'],
    ['the headers that an embedded page gets', headersFor(site, '/embed/notes/any/'), 80, 'B+'],
  ])('with %s, a page is graded as we say', (_, headers, score, letter) => {
    expect(grade(pagePolicy([]), headers)).toMatchObject({ score, letter });
  });
});
