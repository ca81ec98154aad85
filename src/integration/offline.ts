import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { root } from './environment.ts';
import { parseSiteAddress } from './site-address.ts';

const fileName = 'offline.html';

/** Whether a file of a built site is the copy of a page to keep. */
export const isOffline = (file: string): boolean => file === fileName || file.endsWith(`/${fileName}`);

/** What a copy is made of besides its page. */
export interface OfflineSources {
  /** The site's address with its path, a slash at its end; undefined where it has none. */
  readonly site: string | undefined;
  /** The path that the site stands under, with a slash at both ends. */
  readonly base: string;
  /** The address of the page below the base: `/readings/ap/`. */
  readonly path: string;
  /** The bytes of a file of the site, by its address below the base. */
  readonly read: (file: string) => Buffer;
  /** Drawn things from other pages that belong to this one, with the styles that they need. */
  readonly figure: Element | undefined;
  readonly figureStyles: string;
}

const property = (element: Element, name: string) => String(element.properties[name] ?? '');
const hasClass = (element: Element, name: string) => [element.properties['className'] ?? []].flat().includes(name);
const text = (value: string) => ({ type: 'text' as const, value });
const style = (css: string, media?: string): Element => ({
  type: 'element',
  tagName: 'style',
  properties: media === undefined ? {} : { media },
  children: [text(css)],
});

/** What a file on its own has no use for: scripts, files it would fetch, cards, and the way to itself. */
const isIdle = (element: Element): boolean =>
  element.tagName === 'script' ||
  (element.tagName === 'link' && property(element, 'rel') !== 'canonical') ||
  /^(og|twitter):(image|url|card)/.test(property(element, 'property') || property(element, 'name')) ||
  holdsOnly(element, (link) => link.properties['download'] !== undefined);

/** Whether a paragraph is one link of this sort and nothing else. */
const holdsOnly = ({ tagName, children }: Element, isSort: (link: Element) => boolean): boolean => {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return tagName === 'p' && others.length === 0 && only?.type === 'element' && only.tagName === 'a' && isSort(only);
};

const leadsElsewhere = (element: Element): boolean => /^\/(?!\/)/.test(property(element, 'href'));

/** Where the site has no address: what says nothing without its link. */
const isLost = (element: Element): boolean =>
  (element.tagName === 'nav' && leadsElsewhere(element.children.find((child) => child.type === 'element') ?? element)) ||
  (element.tagName === 'a' && hasClass(element, 'compare')) ||
  holdsOnly(element, leadsElsewhere);

/** Every `url(…)` of a style sheet as data, faces alone; the sheet's own address says what a relative one means. */
function withFaces(css: string, sheet: string, { base, read }: OfflineSources): string {
  return css.replace(/url\(\s*(['"]?)([^'")]+\.woff2)\1\s*\)/g, (_, __, address: string) => {
    const { pathname } = new URL(address, `http://site.invalid${base.slice(0, -1)}${sheet}`);
    return `url(data:font/woff2;base64,${read(pathname.slice(base.length - 1)).toString('base64')})`;
  });
}

/**
 * A built page as one file: styles and faces in it, no script, nothing to fetch. A link to another page of the site leads to
 * its full address; where the site has none, only its words are left. Fragments stay, for what they name is in the file.
 */
export function offlineCopy(html: string, belongings: OfflineSources): string {
  const { site, base, path, read, figure, figureStyles } = belongings;
  const tree: Root = fromHtml(html);
  const printSheets: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'link' || property(element, 'rel') !== 'stylesheet') return;
    const sheet = property(element, 'href').slice(base.length - 1);
    printSheets.push(style(withFaces(read(sheet).toString('utf8'), sheet, belongings), property(element, 'media') || 'all'));
  });
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (isIdle(element) || (site === undefined && isLost(element))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (element.tagName === 'style')
      element.children = [
        text(element.children.map((child) => (child.type === 'text' ? withFaces(child.value, path, belongings) : '')).join('')),
      ];
    if (element.tagName === 'article' && figure !== undefined) {
      parent.children.splice(index + 1, 0, figure);
    }
    if (element.tagName === 'head') {
      if (figureStyles !== '') element.children.push(style(figureStyles));
      element.children.push(...printSheets);
    }
    return undefined;
  });
  visit(tree, 'element', (element, index, parent) => {
    if (!leadsElsewhere(element) || index === undefined || parent === undefined) return undefined;
    if (site !== undefined) {
      element.properties['href'] = new URL(property(element, 'href'), site).href;
      return undefined;
    }
    delete element.properties['href'];
    // In a drawing a link without an address is a group; in prose it is its words, or the part that a fragment names.
    if (parent.type !== 'element' || ['g', 'svg'].includes(parent.tagName)) return undefined;
    if (element.properties['id'] !== undefined) element.tagName = 'span';
    else parent.children.splice(index, 1, ...element.children);
    return [SKIP, index];
  });
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}

/** The figure of a built page by its class, undefined where there is none; its links lead to `path`'s own fragments. */
function figureOf(html: string, name: string): Element | undefined {
  let found: Element | undefined;
  visit(fromHtml(html), 'element', (element) => {
    if (found === undefined && element.tagName === 'figure' && hasClass(element, name)) found = element;
  });
  return found;
}

/** Makes the copy to keep of every reading of a built site. */
export function makeOffline(folder: string, siteUrl: string | undefined): void {
  const { base } = parseSiteAddress(siteUrl);
  const site = siteUrl === undefined || siteUrl === '' ? undefined : new URL(base, siteUrl).href;
  const read = (file: string) => readFileSync(join(folder, file));
  const figureStyles = readFileSync(join(root, 'src/styles/timeline-figure.css'), 'utf8');
  for (const slug of readdirSync(join(folder, 'readings'))) {
    const page = join(folder, 'readings', slug, 'index.html');
    const html = readFileSync(page, 'utf8');
    const through = readFileSync(join(folder, 'timeline/through', slug, 'index.html'), 'utf8');
    const figure = figureOf(through, 'timeline-figure');
    const belongings = { site, base, path: `/readings/${slug}/`, read, figure, figureStyles };
    writeFileSync(join(dirname(page), fileName), offlineCopy(html, belongings));
  }
}
