// @module-tag access
// What assistive technology is told of a reading and of the timeline, held against reviewed copies in tests/browser/spoken/.
// After an edit that is meant: UPDATE_GOLDEN=1 npx vitest run --project browser tests/browser/spoken.test.ts
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { golden } from '../harness/golden.ts';
import { at, openContext, wide } from './session.ts';
import { openPage, settle } from './visit.ts';

const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

/** The tree of a part of a page as it is told, without addresses: links have tests of their own. */
async function spoken(path: string, selector: string): Promise<string> {
  const page = await openPage(context());
  await page.goto(at(path), { waitUntil: 'load' });
  await page.locator('.share-note, [data-filter]:not([hidden])').first().waitFor({ state: 'attached' });
  await settle(page);
  const tree = await page.locator(selector).ariaSnapshot();
  await page.close();
  return `${tree.replace(/^ *- \/url:.*\n?/gm, '')}\n`;
}

test.each([
  ['a-reading', '/readings/ap/'],
  ['the-timeline', '/timeline/'],
])('%s is announced as it was reviewed', async (name, path) => {
  const told = await spoken(path, 'body');
  expect(told).toBe(golden(join(import.meta.dirname, `spoken/${name}.yaml`), told));
});
