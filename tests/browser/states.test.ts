// @module-tag access
// axe on one page of each kind, in every state that a reader can bring it into. The ordinary ones are in tour.test.ts.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { alwaysAxe, grouped, violations } from './axe.ts';
import { at, forEach, openContext, samples, wide } from './session.ts';
import { settle } from './visit.ts';

const small = { width: 320, height: 640 };

// One showing of a page goes through several states: bringing it and axe into a browser costs more than a look at it.
const states: readonly (readonly [name: string, bring: (page: Page) => Promise<void>])[] = [
  ['wide and dark', (page) => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' })],
  ['in forced colours', (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })],
  [
    '320 pixels wide',
    async (page) => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize(small);
    },
  ],
];

describe.each([
  ['with its scripts', false, states],
  // Scripts change no colour: what they might leave undone shows where there is least room.
  ['without scripts', true, states.slice(-1)],
] as const)('on any kind of page, %s,', (_, blocked, tried) => {
  const context = openContext({ reducedMotion: 'reduce' });

  test(`axe finds nothing ${tried.map(([name]) => name).join(', ')}`, async () => {
    await alwaysAxe(context());
    const found = await forEach(context(), samples, async (page, path) => {
      if (blocked) await page.route('**/*.js', (route) => route.abort());
      await page.setViewportSize(wide);
      await page.goto(at(path), { waitUntil: 'load' });
      const seen = [];
      for (const [name, bring] of tried) {
        await bring(page);
        await settle(page);
        seen.push([`${path} ${name}`, await violations(page)] as const);
      }
      return seen;
    });
    expect(grouped(found.flat())).toEqual([]);
  });
});

describe.each([
  ['wide', wide],
  ['320 pixels wide', small],
])('%s', (_, viewport) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });

  const openPlace = async (page: Page) => {
    await page.locator('.is-replaced').waitFor();
    await page.locator('.live-map .map-place[data-ref=sirte]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-popup').waitFor();
  };

  const brought: readonly (readonly [state: string, path: string, bring: (page: Page) => Promise<unknown>])[] = [
    ['the map open at a place', '/map/', openPlace],
    ['the map of the home page open at a place', '/', openPlace],
    ['filters set', '/timeline/?reading=ap&later=hidden', (page) => page.locator('[data-filter]').waitFor()],
    ['an event in focus', '/timeline/', (page) => page.locator('[data-figure=timeline] a[data-ref]:visible').first().focus()],
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
      (page) =>
        page
          .locator('#p3 > .number')
          .press('Enter')
          .then(() => page.locator('.share button').first().waitFor()),
    ],
    ['a part that is gone', '/readings/ap/#p99', (page) => page.locator('main [role=status] a').waitFor()],
  ];

  test('axe finds nothing with a map open, filters set, parts opened, something found or shared, light or dark', async () => {
    await alwaysAxe(context());
    const found = await forEach(context(), brought, async (page, [state, path, bring]) => {
      await page.goto(at(path), { waitUntil: 'load' });
      if (/map|^\/$/.test(path)) await page.locator('[data-island=map]').scrollIntoViewIfNeeded();
      await bring(page);
      const seen = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await settle(page);
        seen.push([`${path}, ${state}, ${colorScheme}`, await violations(page)] as const);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      return seen;
    });
    expect(grouped(found.flat())).toEqual([]);
  });
});
