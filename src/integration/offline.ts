import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { bundle } from 'lightningcss';
import { SKIP, visit } from 'unist-util-visit';
import { root } from './environment.ts';
import { parseSiteAddress } from './site-address.ts';

const fileName = 'offline.html';

/** Whether a file of a built site is an offline copy. */
export const isOfflineCopy = (file: string): boolean => file === fileName || file.endsWith(`/${fileName}`);

/** What an offline copy needs besides its page. */
export interface OfflineSources {
  /** The site's address with its base path; undefined where it has none. */
  readonly site: string | undefined;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The address of the page below the base: `/readings/ap/`. */
  readonly path: string;
  /** Returns the bytes of a file of the site, by its address below the base. */
  readonly read: (file: string) => Buffer;
  /** The reading's timeline from its page `/timeline/through/`, and the styles that it needs. */
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

/** What a single file cannot use: scripts, linked files, share cards, and the link to download itself. */
const isUseless = (element: Element): boolean =>
  element.tagName === 'script' ||
  (element.tagName === 'link' && property(element, 'rel') !== 'canonical') ||
  /^(og|twitter):(image|url|card)/.test(property(element, 'property') || property(element, 'name')) ||
  isParagraphOf(element, (link) => link.properties['download'] !== undefined);

/** Whether a paragraph contains one link that `matches`, and nothing else. */
const isParagraphOf = ({ tagName, children }: Element, matches: (link: Element) => boolean): boolean => {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return tagName === 'p' && others.length === 0 && only?.type === 'element' && only.tagName === 'a' && matches(only);
};

const isSiteLink = (element: Element): boolean => /^\/(?!\/)/.test(property(element, 'href'));

/** What is meaningless without its link, on a site that has no address to link to. */
const needsLink = (element: Element): boolean =>
  (element.tagName === 'nav' && isSiteLink(element.children.find((child) => child.type === 'element') ?? element)) ||
  element.properties['dataWay'] !== undefined ||
  isParagraphOf(element, isSiteLink);

/** A style sheet with its fonts embedded as data; their addresses are relative to `sheet`, that of the sheet. */
function embedFonts(css: string, sheet: string, { base, read }: OfflineSources): string {
  return css.replace(/url\(\s*(['"]?)([^'")]+\.woff2)\1\s*\)/g, (_, __, address: string) => {
    const { pathname } = new URL(address, `http://site.invalid${base.slice(0, -1)}${sheet}`);
    return `url(data:font/woff2;base64,${read(pathname.slice(base.length - 1)).toString('base64')})`;
  });
}

/**
 * A built page as one file with its styles and fonts, no scripts, and nothing to fetch. Links to other pages of the site get their
 * full address, or become plain text where the site has none. Fragments stay: what they point to is in the file.
 */
export function offlineCopy(html: string, sources: OfflineSources): string {
  const { site, base, path, read, figure, figureStyles } = sources;
  const tree: Root = fromHtml(html);
  const printSheets: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'link' || property(element, 'rel') !== 'stylesheet') return;
    const sheet = property(element, 'href').slice(base.length - 1);
    printSheets.push(style(embedFonts(read(sheet).toString('utf8'), sheet, sources), property(element, 'media') || 'all'));
  });
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (isUseless(element) || (site === undefined && needsLink(element))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (element.tagName === 'style')
      element.children = [
        text(element.children.map((child) => (child.type === 'text' ? embedFonts(child.value, path, sources) : '')).join('')),
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
    if (!isSiteLink(element) || index === undefined || parent === undefined) return undefined;
    if (site !== undefined) {
      element.properties['href'] = new URL(property(element, 'href'), site).href;
      return undefined;
    }
    delete element.properties['href'];
    // In a drawing an `a` without `href` is a group. In prose it is replaced by its content, unless a fragment points to it.
    if (parent.type !== 'element' || ['g', 'svg'].includes(parent.tagName)) return undefined;
    if (element.properties['id'] !== undefined) element.tagName = 'span';
    else parent.children.splice(index, 1, ...element.children);
    return [SKIP, index];
  });
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}

/** The first figure of a built page with a class; undefined where there is none. */
function findFigure(html: string, name: string): Element | undefined {
  let found: Element | undefined;
  visit(fromHtml(html), 'element', (element) => {
    if (found === undefined && element.tagName === 'figure' && hasClass(element, name)) found = element;
  });
  return found;
}

/** Writes the offline copy of each reading of a built site beside its page. `siteUrl` is the value of `SITE_URL`. */
export function writeOfflineCopies(folder: string, slugs: Iterable<string>, siteUrl: string | undefined): void {
  const { base } = parseSiteAddress(siteUrl);
  const site = siteUrl === undefined || siteUrl === '' ? undefined : new URL(base, siteUrl).href;
  const read = (file: string) => readFileSync(join(folder, file));
  const styles = bundle({ filename: join(root, 'src/styles/figures/timeline-figure.css'), drafts: { customMedia: true } });
  const figureStyles = styles.code.toString();
  for (const slug of slugs) {
    const page = join(folder, 'readings', slug, 'index.html');
    const html = readFileSync(page, 'utf8');
    const through = readFileSync(join(folder, 'timeline/through', slug, 'index.html'), 'utf8');
    const figure = findFigure(through, 'timeline-figure');
    const sources = { site, base, path: `/readings/${slug}/`, read, figure, figureStyles };
    writeFileSync(join(dirname(page), fileName), offlineCopy(html, sources));
  }
}
