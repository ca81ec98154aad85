import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

// The minified form: a browser reads it for every page anew.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Every level has to be named: without the last, the size of targets is not looked at.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Something that axe finds: the rule and what it says, and where. */
export interface Violation {
  readonly says: string;
  readonly target: string;
}

/** Puts axe into a page; once for what it shows. */
export const injectAxe = (page: Page) => page.evaluate(source);

/** Puts axe into whatever a context will show: carried once, where `injectAxe` carries it half a megabyte far for each page. */
export const alwaysAxe = (context: BrowserContext) => context.addInitScript(source);

/** What axe finds on a page as it stands, up to WCAG 2.2 AA. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  const found = await page.evaluate(async (values) => {
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, any, all, none }) => ({
        target,
        why: [...any, ...all, ...none].map(({ message }) => message),
      })),
    }));
  }, tags);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, why }) => ({ says: `${id}: ${why.join('; ')}`, target: target.join(' ') })),
  );
}

/** Violations of many pages, each saying once, whatever its figures, with the number of places and the first of them. */
export function grouped(pages: readonly (readonly [path: string, found: readonly Violation[]])[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const [path, found] of pages) {
    for (const { says, target } of found) {
      const kind = says.replace(/\d+(\.\d+)?/g, '…');
      places.set(kind, [...(places.get(kind) ?? []), `${path} ${target}: ${says}`]);
    }
  }
  return [...places.values()].map(([first, ...more]) => `${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
}
