// @module-tag access
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { grouped, injectAxe, violations } from './axe.ts';
import { at, narrow, openContext, wide } from './session.ts';
import { openPage, settle, visit } from './visit.ts';

/** What the element in focus is called, by its name for assistive technology or its words. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const marks = '[data-figure=timeline] svg a[data-ref]:visible';
const shownEntries = 'li[data-event]:visible';

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('in a %s window', (_, viewport) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });

  /** Uses a page by `steps`, and holds it to what every page is held to. */
  async function use(path: string, steps: (page: Page) => Promise<void>): Promise<void> {
    const page = await openPage(context());
    let unusable: readonly string[] = [];
    const { complaints } = await visit(page, at(path), async () => {
      await steps(page);
      await injectAxe(page);
      unusable = grouped([[path, await violations(page)]]);
    });
    await page.close();
    expect(complaints).toEqual([]);
    expect(unusable).toEqual([]);
  }

  test('the arrow keys lead from mark to mark of the timeline, and its panel says what is in focus', async () => {
    await use('/timeline/', async (page) => {
      const first = page.locator(`${marks}[tabindex="0"]`);
      await first.waitFor();
      await first.focus();
      const before = await focused(page);
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      const after = await focused(page);
      expect(after).toBeTruthy();
      expect(after).not.toBe(before);
      expect(await page.locator('.timeline-tooltip').textContent()).toContain(after!.split('; ')[0]);
    });
  });

  test('a mark in focus shows its name, however long its bar', async () => {
    await use('/timeline/', async (page) => {
      const bar = page.locator('[data-figure=timeline] svg a[data-ref=mosul-held]:visible');
      await bar.focus();
      await page.waitForFunction(() => {
        const { top, bottom } = document.activeElement!.querySelector('.timeline-hit')!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    });
  });

  test('the filter narrows list and figure together, says so, and keeps the view in the address', async () => {
    await use('/timeline/', async (page) => {
      const all = await page.locator(shownEntries).count();
      const drawn = await page.locator(marks).count();
      await page.locator('select[name=reading]').selectOption('ap');
      const some = await page.locator(shownEntries).count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      expect(await page.locator(marks).count()).toBeLessThan(drawn);
      expect(await page.locator('[data-shown]').textContent()).toContain(`${some} of ${all}`);
      expect(page.url()).toContain('?reading=ap');
      await page.reload();
      expect(await page.locator(shownEntries).count()).toBe(some);
    });
  });

  test('a view that the address asks for and nobody offers shows everything', async () => {
    await use('/timeline/?reading=nobody&place=%E0%A4%A#nothing', async (page) => {
      expect(await page.locator(shownEntries).count()).toBe(await page.locator('li[data-event]').count());
    });
  });

  test('a mark leads to its entry in the list', async () => {
    await use('/timeline/', async (page) => {
      const mark = page.locator(marks).first();
      const id = await mark.getAttribute('data-ref');
      await mark.focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      await page.locator(`#${id}`).waitFor({ state: 'visible' });
    });
  });

  test('a place in the text leads to its page', async () => {
    await use('/readings/ap/', async (page) => {
      await page.locator('.source .entity', { hasText: 'Benghazi' }).first().focus();
      await page.locator('.preview:popover-open', { hasText: 'second city' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/benghazi/');
    });
  });

  test('a note that was come to opens, and closes by its link', async () => {
    await use('/readings/ap/', async (page) => {
      const note = page.locator('.note[data-ref=two-cities]');
      await page.locator('.marked[href="#two-cities"]').first().click();
      await note.locator('ol').waitFor({ state: 'visible' });
      await note.getByText('Close').click();
      await note.locator('ol').waitFor({ state: 'hidden' });
    });
  });

  test.each(['/map/', '/'])(
    'on %s the live map takes the place of the drawing, and the keyboard opens a place and closes it',
    async (path) => {
      await use(path, async (page) => {
        const map = page.locator('.leaflet-container').first();
        await map.waitFor();
        await map.scrollIntoViewIfNeeded();
        const marker = map.locator('.leaflet-marker-icon[data-ref=sirte]');
        await marker.focus();
        await page.keyboard.press('Enter');
        const card = page.locator('.leaflet-popup a[href*="/places/sirte/"]');
        await card.waitFor();
        expect(await page.locator('.leaflet-popup a[href*="/readings/"]').count()).toBeGreaterThan(0);
        await page.keyboard.press('Escape');
        await card.waitFor({ state: 'detached' });
        for (const key of ['+', 'ArrowLeft', '-']) await page.keyboard.press(key);
      });
    },
  );

  test('a paragraph that the address names is in view', async () => {
    const page = await context().newPage();
    await page.goto(at('/readings/ap/#p5'));
    await settle(page);
    const top = await page.locator('#p5').evaluate((element) => element.getBoundingClientRect().top);
    await page.close();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(viewport.height / 2);
  });
});
