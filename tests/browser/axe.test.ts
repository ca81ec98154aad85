import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, forEach, narrow, openContext, paths, wide } from './session.ts';
import { scrollThrough, settle } from './visit.ts';

// Every level has to be named: without the last, the size of targets is not looked at.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a page as it stands, each with its rule and the element. */
async function violations(page: Page): Promise<readonly string[]> {
  // Legacy mode looks at the page itself alone, without a second page for frames: we have none.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id} at ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}

describe.each([
  ['light', 'wide', wide],
  ['dark', 'wide', wide],
  ['light', 'narrow', narrow],
  ['dark', 'narrow', narrow],
] as const)('in %s colours and a %s window', (colorScheme, _, viewport) => {
  const context = openContext({ viewport, colorScheme, reducedMotion: 'reduce' });

  test('axe finds nothing on any page', async () => {
    const found = await forEach(paths, async (path) => {
      const page = await context().newPage();
      await page.goto(at(path), { waitUntil: 'load' });
      await settle(page);
      await scrollThrough(page);
      const words = await violations(page);
      await page.close();
      return words.map((finding) => `${path}: ${finding}`);
    });
    expect(found.flat()).toEqual([]);
  });
});

describe('a planted fault is noticed', () => {
  const context = openContext({ viewport: wide, colorScheme: 'dark' });

  test.each([
    ['a picture without words', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /image-alt/],
    ['a field without a label', '<input>', /label/],
    [
      'faint text, in the dark alone',
      '<style>@media (prefers-color-scheme: dark) { p { color: #999; background: #888 } }</style><p>Text</p>',
      /color-contrast/,
    ],
    [
      'small targets',
      '<button style="width: 8px; height: 8px; padding: 0" aria-label="A"></button><button style="width: 8px; height: 8px; padding: 0" aria-label="B"></button>',
      /target-size/,
    ],
  ])('%s', async (_, body, rule) => {
    const page = await context().newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>A</title><main><h1>A</h1>${body}</main>`);
    expect((await violations(page)).join('\n')).toMatch(rule);
    await page.close();
  });
});
