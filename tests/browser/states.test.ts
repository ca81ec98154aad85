// axe on one page of each kind, in every state that a reader can bring it into. The ordinary ones are in tour.test.ts.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { alwaysAxe, grouped, violations } from './axe.ts';
import { at, forEach, openContext, samples, wide } from './session.ts';
import { settle } from './visit.ts';

const small = { width: 320, height: 640 };

describe.each<readonly [string, BrowserContextOptions]>([
  ['320 pixels wide', { viewport: small }],
  ['wide and dark', { viewport: wide, colorScheme: 'dark' }],
  ['in forced colours', { viewport: wide, forcedColors: 'active' }],
])('%s', (_, settings) => {
  const context = openContext({ ...settings, reducedMotion: 'reduce' });

  test('axe finds nothing on any kind of page', async () => {
    await alwaysAxe(context());
    const found = await forEach(context(), samples, async (page, path) => {
      await page.goto(at(path), { waitUntil: 'load' });
      await settle(page);
      return [path, await violations(page)] as const;
    });
    expect(grouped(found)).toEqual([]);
  });
});

describe.each([
  ['wide', wide],
  ['320 pixels wide', small],
])('%s', (_, viewport) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });

  test('without the scripts of the site axe finds nothing on any kind of page', async () => {
    await alwaysAxe(context());
    const found = await forEach(context(), samples, async (page, path) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(at(path), { waitUntil: 'load' });
      await settle(page);
      return [path, await violations(page)] as const;
    });
    expect(grouped(found)).toEqual([]);
  });

  const openPlace = async (page: Page) => {
    await page.locator('.is-replaced').waitFor();
    await page.locator('.live-map .map-place[data-ref=sirte]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-card').waitFor();
  };

  test.each<readonly [string, string, (page: Page) => Promise<unknown>]>([
    ['the map open at a place', '/map/', openPlace],
    ['the map of the home page open at a place', '/', openPlace],
    ['filters set', '/timeline/?reading=ap&later=hidden', (page) => page.locator('[data-filter]').waitFor()],
    ['an event in focus', '/timeline/', (page) => page.locator('[data-figure=coast] a[data-ref]:visible').first().focus()],
    [
      'every part opened',
      '/readings/ap/',
      (page) =>
        page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        }),
    ],
    ['something found', '/search/?q=Sirte', (page) => page.locator('[data-results] li').first().waitFor()],
    [
      'a paragraph being shared',
      '/readings/ap/',
      (page) => page.locator('#p3 > .num').press('Enter').then(() => page.locator('.share button').first().waitFor()),
    ],
    ['a part that is gone', '/readings/ap/#p99', (page) => page.locator('main [role=status] a').waitFor()],
  ])('axe finds nothing with %s, light or dark', async (_, path, bring) => {
    const found = await forEach(context(), [path], async (page) => {
      await page.goto(at(path), { waitUntil: 'load' });
      if (/map|^\/$/.test(path)) await page.locator('[data-island=map]').scrollIntoViewIfNeeded();
      await bring(page);
      const seen = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await settle(page);
        seen.push([`${path} ${colorScheme}`, await violations(page)] as const);
      }
      return seen;
    });
    expect(grouped(found.flat())).toEqual([]);
  });
});
