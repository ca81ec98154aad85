import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The host of a tile server's address (`https://{s}.tiles.example/{z}/{x}/{y}.png`) as a policy names it; none without an address. */
export const tileHosts = (address: string | undefined): readonly string[] =>
  (address?.match(/^https?:\/\/[^/]+/) ?? []).map((host) => host.replace(/\{\w+\}/g, '*'));

/** Each hash once, sorted and quoted, as `style-src` takes them. */
const quoted = (hashes: readonly string[]): readonly string[] => [...new Set(hashes)].sort().map((hash) => `'${hash}'`);

/**
 * The Content-Security-Policy of a page whose inline styles have these hashes (`sha256-…`). It allows the site's own files and
 * nothing else, but for images: `data:` addresses, which Leaflet needs, and the hosts of a tile server, where the site has one.
 */
export const pagePolicy = (styles: readonly string[], tiles: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...quoted(styles)].join(' '),
    ["img-src 'self' data:", ...tiles].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** The policy of an offline copy, which is one file: its own styles, and the fonts that it embeds. */
export const offlinePolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ['style-src', ...quoted(styles)].join(' '),
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function* elements(nodes: readonly (RootContent | ElementContent)[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    yield node;
    yield* elements(node.children);
  }
}

const text = (element: Element) => element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
const property = (element: Element, name: string) => String(element.properties[name] ?? '').toLowerCase();
const isPolicy = (element: Element) => element.tagName === 'meta' && property(element, 'httpEquiv') === 'content-security-policy';
/** A script that a browser runs; data blocks such as JSON-LD are not, and no policy applies to them. */
const isExecutable = (element: Element) =>
  element.tagName === 'script' && /^(|module|importmap|(text|application)\/(java|ecma)script)$/.test(property(element, 'type'));

/** Hashes of the inline styles of a page, over the text of each element as UTF-8. */
const styleHashes = (tree: Root): readonly string[] =>
  [...elements(tree.children)]
    .filter(({ tagName }) => tagName === 'style')
    .map((style) => `sha256-${createHash('sha256').update(text(style)).digest('base64')}`);

/** A page with its policy, and the hashes of its inline styles. */
export interface PageWithPolicy {
  readonly html: string;
  readonly styles: readonly string[];
}

/**
 * Gives a built page its policy: `<meta http-equiv="content-security-policy">` gets what `policy` makes of the hashes of the page's
 * inline styles. Throws where that element is missing, duplicated or not first in the head (it does not cover what comes before it),
 * and where the page contains an inline script.
 */
export function applyPolicy(html: string, policy: (styles: readonly string[]) => string): PageWithPolicy {
  const tree = fromHtml(html);
  const all = [...elements(tree.children)];
  const [meta, second] = all.filter(isPolicy);
  const head = all.find(({ tagName }) => tagName === 'head');
  if (meta === undefined) throw new Error('no <meta http-equiv="content-security-policy"> in the head');
  if (second !== undefined) throw new Error('more than one <meta http-equiv="content-security-policy">');
  if (head?.children.find((child) => child.type === 'element') !== meta)
    throw new Error('the policy is not the first element of the head');
  const script = all.find((element) => isExecutable(element) && element.properties['src'] === undefined);
  if (script !== undefined) throw new Error(`an inline script: ${text(script).trim().slice(0, 60)}`);
  const { start, end } = meta.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) throw new Error('the policy has no position in the text');
  const styles = styleHashes(tree);
  const element = `<meta http-equiv="content-security-policy" content="${policy(styles)}">`;
  return { html: html.slice(0, start.offset) + element + html.slice(end.offset), styles };
}
