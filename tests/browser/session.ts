import { availableParallelism } from 'node:os';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { readSite } from '../harness/built-site.ts';
import { openPage } from './visit.ts';

/** Window sizes that pages are looked at in, CSS pixels. */
export const wide = { width: 1440, height: 900 };
export const narrow = { width: 390, height: 844 };

/** Addresses below the base of all pages of the built site. */
export const paths = readSite(inject('sites')[0]!.folder).pages.map(({ path }) => path);

/** One page of each kind: entries are alike, so that one of them can stand for all where looking at each would take too long. */
export const samples: readonly string[] = [
  ...new Map(paths.map((path) => [path.split('/').slice(0, -2).join('/') || path, path])).values(),
];

/** The full address of a path of the built site. */
export const at = (path: string) => new URL(path.slice(1), inject('addresses')[0]).href;

/** Opens a browser context for the tests of a `describe`, and closes it after them. The settings are Playwright's own. */
export function openContext(options: BrowserContextOptions): () => BrowserContext {
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    const browser = await chromium.connect(inject('endpoint'));
    context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
    // A busy machine needs longer; what hangs is ended by the test's own limit.
    context.setDefaultTimeout(0);
  });
  afterAll(async () => {
    const browser = context?.browser();
    await context?.close();
    await browser?.close();
  });
  return () => context!;
}

/**
 * Does something for each item, in a few pages at once that are used again and again, for opening one costs more than most of
 * what is done in it. Comes back with the results in the items' order.
 */
export async function forEach<Item, Result>(
  context: BrowserContext,
  items: readonly Item[],
  work: (page: Page, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const lane = async () => {
    const page = await openPage(context);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(page, next[1]);
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return results;
}
