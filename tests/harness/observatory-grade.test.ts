// @module-tag trust
import { expect, test } from 'vitest';
import { grade } from './observatory-grade.ts';

const closed = "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'";
const whole = {
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};
const headers = (...parts: readonly Readonly<Record<string, string>>[]) => new Map(parts.flatMap((part) => Object.entries(part)));

test.each([
  ['nothing at all', '', {}, 30, 'D'],
  ['a closed policy alone', closed, {}, 55, 'C'],
  ['a policy that allows inline scripts', "script-src 'unsafe-inline'; object-src 'none'", {}, 35, 'D'],
  ['all headers and no policy', '', whole, 75, 'B'],
  ['all headers and a closed policy', closed, whole, 115, 'A+'],
  ['resources kept to the origin', closed, { ...whole, 'cross-origin-resource-policy': 'same-origin' }, 125, 'A+'],
  ['frames forbidden by a header', closed, { ...whole, 'content-security-policy': "frame-ancestors 'none'" }, 120, 'A+'],
  ['transport promised for a day', closed, { ...whole, 'strict-transport-security': 'max-age=86400' }, 105, 'A+'],
  ['a referrer policy that tells everything', closed, { ...whole, 'referrer-policy': 'unsafe-url' }, 105, 'A+'],
  ['a word that no browser knows', closed, { ...whole, 'x-content-type-options': 'yes' }, 110, 'A+'],
])('%s', (_, policy, sent, score, letter) => {
  expect(grade(policy, headers(sent))).toMatchObject({ score, letter });
});

test('forbidding frames in the page itself counts for nothing, as browsers ignore it there', () => {
  expect(grade(`${closed}; frame-ancestors 'none'`, headers()).score).toBe(55);
});
