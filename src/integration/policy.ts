import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The host of a tile server's address (`https://{s}.tiles.example/{z}/{x}/{y}.png`), as a policy names it; none where there is no address. */
export const tileHost = (address: string | undefined): readonly string[] =>
  (address?.match(/^https?:\/\/[^/]+/) ?? []).map((host) => host.replace(/\{\w+\}/g, '*'));

/**
 * The content security policy of a page whose inline styles have these hashes (`sha256-…`). Nothing is allowed but the
 * site's own files; pictures may also be `data:` addresses, which Leaflet needs, and come from a tile server where the
 * builder names one.
 */
export function policy(styles: readonly string[], tiles = tileHost(process.env['PUBLIC_TILES_URL'])): string {
  const style = ["'self'", ...[...new Set(styles)].sort().map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    ["img-src 'self' data:", ...tiles].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The policy of a page that is one file and asks for no other: its own styles, and faces that it holds itself. */
export const offlinePolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${[...new Set(styles)]
      .sort()
      .map((hash) => `'${hash}'`)
      .join(' ')}`,
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
/** A script that a browser would run: data blocks such as JSON-LD are none, and the policy does not ask about them. */
const isRun = (element: Element) =>
  element.tagName === 'script' && /^(|module|importmap|(text|application)\/(java|ecma)script)$/.test(property(element, 'type'));

/** Hashes of the inline styles of a page, as `style-src` takes them: over the text of the element, as UTF-8. */
function styleHashes(tree: Root): readonly string[] {
  return [...elements(tree.children)]
    .filter(({ tagName }) => tagName === 'style')
    .map((style) => `sha256-${createHash('sha256').update(text(style)).digest('base64')}`);
}

/** A page with its policy filled in, and the hashes that went into it. */
export interface PageWithPolicy {
  readonly html: string;
  readonly styles: readonly string[];
}

/**
 * Fills in the policy of a built page: its `<meta http-equiv="content-security-policy">` gets what `make` makes of the hashes
 * of the page's own inline styles, whatever stood there before. Throws where that element is missing, stands twice or is not the first in the
 * head (what comes before it would not be covered), and where a script stands in the page itself: scripts belong in files.
 */
export function applyPolicy(
  html: string,
  make: (styles: readonly string[]) => string = (styles) => policy(styles),
): PageWithPolicy {
  const tree = fromHtml(html);
  const all = [...elements(tree.children)];
  const [meta, second] = all.filter(isPolicy);
  const head = all.find(({ tagName }) => tagName === 'head');
  if (meta === undefined) throw new Error('no <meta http-equiv="content-security-policy"> in the head');
  if (second !== undefined) throw new Error('more than one <meta http-equiv="content-security-policy">');
  if (head?.children.find((child) => child.type === 'element') !== meta)
    throw new Error('the policy is not the first element of the head');
  const script = all.find((element) => isRun(element) && element.properties['src'] === undefined);
  if (script !== undefined) throw new Error(`a script in the page itself: ${text(script).trim().slice(0, 60)}`);
  const start = meta.position?.start.offset;
  const end = meta.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('the policy has no position in the text');
  const styles = styleHashes(tree);
  const filled = `<meta http-equiv="content-security-policy" content="${make(styles)}">`;
  return { html: html.slice(0, start) + filled + html.slice(end), styles };
}
