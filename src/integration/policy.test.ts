// @module-tag trust
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { applyPolicy as applyTo, pagePolicy, tileHosts } from './policy.ts';

const applyPolicy = (html: string) => applyTo(html, pagePolicy);

const meta = '<meta http-equiv="content-security-policy" content="">';
const page = (head: string, body = '<p>Text</p>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

test('a page without inline styles allows its own files only', () => {
  expect(applyPolicy(page(`${meta}<title>T</title>`)).html).toContain(`content="${pagePolicy([])}"`);
  expect(pagePolicy([])).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
});

test('every inline style of head and body is allowed by the hash of its exact text', () => {
  const css = 'a > b { content: "é—&amp;" }\n';
  const { html } = applyPolicy(page(`${meta}<style>${css}</style>`, '<style>p{}</style>'));
  expect(html).toContain(hash(css));
  expect(html).toContain(hash('p{}'));
});

test('the hash of a repeated style is listed once', () => {
  const { html } = applyPolicy(page(`${meta}<style>p{}</style><style>p{}</style>`));
  expect(html.split(hash('p{}'))).toHaveLength(2);
});

test('only the policy changes', () => {
  const html = page(`${meta}<title>T</title>`, '<p data-block="p1">Odd  spaces “and” quotes\r\n</p>');
  const filled = applyPolicy(html).html;
  expect(filled.replace(/<meta http-equiv="content-security-policy"[^>]*>/, meta)).toBe(html);
});

test('applying the policy twice is the same as applying it once', () => {
  const once = applyPolicy(page(`${meta}<style>p{}</style>`)).html;
  expect(applyPolicy(once).html).toBe(once);
});

test('a data block is not an inline script', () => {
  expect(() =>
    applyPolicy(page(meta, '<script type="application/ld+json">{}</script><script src="/a.js"></script>')),
  ).not.toThrow();
});

test.each([
  ['no policy', page('<title>T</title>'), /no <meta/],
  ['two policies', page(meta + meta), /more than one/],
  ['an element before the policy', page(`<title>T</title>${meta}`), /not the first/],
  ['a policy in the body', page('', meta), /not the first/],
  ['an inline script', page(meta, '<script>alert(1)</script>'), /an inline script: alert/],
  ['an inline module', page(meta, '<script type="module">alert(1)</script>'), /an inline script/],
])('%s is refused', { tags: 'planted' }, (_, html, message) => {
  expect(() => applyPolicy(html)).toThrow(message);
});

test.each([
  [undefined, []],
  ['https://{s}.tiles.example/{z}/{x}/{y}.png', ['https://*.tiles.example']],
  ['/tiles/{z}/{x}/{y}.png', []],
])('a tile server at %s adds its host to the allowed images', (address, hosts) => {
  expect(tileHosts(address)).toEqual(hosts);
  expect(pagePolicy([], tileHosts(address))).toContain(["img-src 'self' data:", ...hosts].join(' '));
});
