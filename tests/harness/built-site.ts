import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { elementsOf } from './hast.ts';

/** One page of a built site. */
export interface Page {
  /** Its address below the base, with a leading slash: `/map/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  /** Every element, in the order of the text. */
  readonly elements: readonly Element[];
}

/** Whether a file is a page of the site. The copies to keep are none: they are read from a disk, and have checks of their own. */
const isPage = (file: string) => file.endsWith('.html') && !file.endsWith('/offline.html');

/** A built site as the checks see it. */
export interface BuiltSite {
  /** The path that the site stands under, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host, where the site was built for an address. */
  readonly origin: string | undefined;
  readonly pages: readonly Page[];
  /** Every file, as its address below the base: `/map/index.html`, `/_astro/a.js`. */
  readonly files: ReadonlySet<string>;
  /** The bytes of a file, named as in `files`. */
  readonly read: (file: string) => Buffer;
}

/** A page from its HTML. */
export function readPage(path: string, html: string): Page {
  const tree = fromHtml(html);
  return { path, html, tree, elements: [...elementsOf(tree)] };
}

const address = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** A site from its files, as text; what the planted faults are made of. */
export function siteOf(texts: Readonly<Record<string, string>>, base = '/', origin?: string): BuiltSite {
  const pages = Object.entries(texts).filter(([file]) => isPage(file));
  return {
    base,
    origin,
    pages: pages.map(([file, html]) => readPage(address(file), html)),
    files: new Set(Object.keys(texts)),
    read: (file) => Buffer.from(texts[file] ?? ''),
  };
}

/** Reads a built site from its folder, pages in the order of their addresses. */
export function readSite(folder: string, base = '/', origin?: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
  const read = (file: string) => readFileSync(join(folder, file));
  const pages = files.filter(isPage);
  return {
    base,
    origin,
    pages: pages.map((file) => readPage(address(file), read(file).toString('utf8'))),
    files: new Set(files),
    read,
  };
}
