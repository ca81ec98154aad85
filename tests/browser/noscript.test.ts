// @module-tag no-script
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, forEach, narrow, openContext, paths, samples, wide } from './session.ts';

/**
 * What a reader would miss on a page: what the page says and does not show, and controls that do nothing without a script.
 * What lies in a `<details>` counts as shown, for it opens without one.
 */
const missed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const named = (element: Element) =>
      `${element.tagName} ${element.id} ${element.getAttribute('data-ref') ?? element.getAttribute('class') ?? ''}`;
    const said = [...document.querySelectorAll('[data-block], .note, [data-note], li[data-event], h1, h2, main table')];
    // Which notes are shown is a matter of styles; reading.test.ts tries each choice without scripts.
    const dead = [...document.querySelectorAll('button, input, select, textarea')].filter(
      (control) => control.closest('form[action], .choice') === null,
    );
    const figures = [...document.querySelectorAll('main svg')];
    return [
      ...said.filter((element) => !isShown(element)).map((element) => `${named(element)} is not shown`),
      ...dead.filter(isShown).map((element) => `${named(element)} does nothing`),
      ...(figures.length > 0 && !figures.some(isShown) ? ['no figure is shown'] : []),
    ];
  });

describe('without scripts', () => {
  const context = openContext({ javaScriptEnabled: false });

  test('every page shows all that it says, and nothing that does not work; each kind of page in a narrow window too', async () => {
    const found = await forEach(context(), paths, async (page, path) => {
      await page.setViewportSize(wide);
      await page.goto(at(path), { waitUntil: 'load' });
      const words = [...(await missed(page))];
      if (samples.includes(path)) {
        // Styles alone know of the width, so that the page need not come again.
        await page.setViewportSize(narrow);
        words.push(...(await missed(page)));
      }
      return words.map((finding) => `${path}: ${finding}`);
    });
    expect(found.flat()).toEqual([]);
  });
});

describe('without scripts a planted fault is noticed', () => {
  const context = openContext({ viewport: wide, javaScriptEnabled: false });

  test.each([
    [
      'a paragraph that waits for a script',
      '<p data-block="p1" hidden>Text</p><script>document.querySelector("p").hidden = false</script>',
      1,
    ],
    ['a note that is there and cannot be seen', '<div class="note" style="visibility: hidden">Text</div>', 1],
    [
      'a list of events in a closed part',
      '<div style="display: none"><li data-event="a">A</li><li data-event="b">B</li></div>',
      2,
    ],
    ['a control that needs a script', '<button>Filter</button>', 1],
    ['figures of which none is shown', '<svg hidden style="display: none"></svg>', 1],
    ['nothing', '<details><summary>A</summary><p data-block="p1">Text</p></details><form action="/"><input></form>', 0],
  ])('%s', { tags: 'planted' }, async (_, body, count) => {
    const page = await context().newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>A</title><main><h1>A</h1>${body}</main>`);
    expect(await missed(page)).toHaveLength(count);
    await page.close();
  });
});
