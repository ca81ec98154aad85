// @module-tag parts
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { MapPlace } from '../../src/core/views/map-places.ts';
import { injectAxe, violations } from './axe.ts';
import { at, narrow, openContext, wide } from './session.ts';
import { openPage, settle, visit } from './visit.ts';

const { origin } = new URL(at('/'));
const figure = '[data-island=map]';
const marker = (id: string) => `.live-map .map-place[data-ref=${id}]`;

/** Shows a page and waits until its map is live. */
async function openMap(context: BrowserContext, address = at('/map/')): Promise<Page> {
  const page = await openPage(context);
  await page.goto(address);
  await page.locator(figure).scrollIntoViewIfNeeded();
  await page.locator(`${figure}.is-replaced`).waitFor();
  await settle(page);
  return page;
}

/** Holds the places of the map back until they are let go. */
async function hold(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/places.json', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** What has the focus, as the page names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { dataset, className, tagName } = document.activeElement as HTMLElement;
    return dataset['place'] ?? dataset['ref'] ?? (className || tagName);
  });
/** How far the map was moved, as Leaflet writes it. */
const moved = (page: Page) => page.locator('.leaflet-map-pane').evaluate((pane) => (pane as HTMLElement).style.transform);
/** CSS pixels between two dots: twice as many at the next zoom step. */
const width = (page: Page) =>
  page.evaluate(() => {
    const [a, b] = ['tripoli', 'derna'].map((id) =>
      document.querySelector(`.live-map .map-place[data-ref=${id}]`)!.getBoundingClientRect(),
    );
    return b!.x - a!.x;
  });
const places = async (page: Page) => (await (await page.request.get(at('/map/places.json'))).json()) as readonly MapPlace[];

describe.each([
  ['wide', '/map/', wide],
  ['narrow', '/', narrow],
])('in a %s window Leaflet takes over the map of %s', (_, path, viewport) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });

  test('without a complaint or a word to anyone else, in use too', { tags: 'others' }, async () => {
    const page = await openPage(context());
    const seen = await visit(page, at(path), async () => {
      await page.locator(`${figure}.is-replaced`).waitFor();
      await page.locator(marker('sirte')).click();
      await page.keyboard.press('Escape');
      await page.locator('.leaflet-control-zoom-in').click();
      await page.locator('.live-map').press('ArrowLeft');
    });
    expect(seen.complaints).toEqual([]);
    const strange = seen.asked.filter(({ address }) => !address.startsWith(`${origin}/`) && !address.startsWith('data:'));
    expect(strange).toEqual([]);
    await page.close();
  });

  test('and moves nothing on the page', async () => {
    const page = await openPage(context());
    const release = await hold(page);
    await page.goto(at(path));
    await page.locator(figure).scrollIntoViewIfNeeded();
    await settle(page);
    await page.evaluate(() => window.notes.shifts.splice(0));
    const before = await page.locator(figure).boundingBox();
    release();
    await page.locator(`${figure}.is-replaced`).waitFor();
    await settle(page);
    expect(await page.evaluate(() => window.notes.shifts)).toEqual([]);
    expect(await page.locator(figure).boundingBox()).toEqual(before);
    await page.close();
  });

  test('and every dot and name stays where it was', async () => {
    const page = await openMap(context(), at(path));
    const offsets = await page.evaluate(() => {
      const parts = (root: Element) =>
        new Map(
          [...root.querySelectorAll('.map-place, .map-water')].flatMap((place) =>
            ['.map-point', 'text', ''].flatMap((part) => {
              const element = part === '' ? place.closest('text') : place.querySelector(part);
              return element === null
                ? []
                : [[`${place.getAttribute('data-ref') ?? place.textContent} ${part}`, element] as const];
            }),
          ),
        );
      const drawing = [...document.querySelectorAll('[data-island=map] svg.map')].find(
        (svg) => svg.getBoundingClientRect().width > 0,
      )!;
      const live = parts(document.querySelector('.live-map')!);
      return [...parts(drawing)].map(([name, element]) => {
        const [a, b] = [element.getBoundingClientRect(), live.get(name)?.getBoundingClientRect()];
        return { name, off: b === undefined ? Infinity : Math.hypot(a.x - b.x, a.y - b.y) };
      });
    });
    expect(offsets.length).toBeGreaterThan(20);
    // Leaflet rounds to whole pixels.
    expect(offsets.filter(({ off }) => !(off < 2))).toEqual([]);
    await page.close();
  });
});

describe('the basemap', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('shows land above sea and lines above land, the fine outlines above the coarse ones', async () => {
    const page = await openMap(context());
    const classes = await page
      .locator('.live-map path:is(.map-sea, .map-land, .map-home, .map-border)')
      .evaluateAll((paths) => paths.map((path) => path.classList[0]));
    const layers = ['map-sea', 'map-land', 'map-home', 'map-border'];
    expect(classes).toEqual([...layers, ...layers]);
    await page.close();
  });
});

describe('with reduced motion', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('arrow keys and popups pan without animation', async () => {
    const page = await openMap(context());
    await page.evaluate(() => {
      const pane = document.querySelector('.leaflet-map-pane')!;
      new MutationObserver(() => {
        if (pane.classList.contains('leaflet-pan-anim')) document.body.dataset['animated'] = '';
      }).observe(pane, { attributeFilter: ['class'] });
    });
    for (const pan of [() => page.locator('.live-map').press('ArrowLeft'), () => page.locator(marker('italy-south')).click()]) {
      const before = await moved(page);
      await pan();
      expect(await moved(page)).not.toBe(before);
    }
    expect(await page.evaluate(() => 'animated' in document.body.dataset)).toBe(false);
    await page.close();
  });
});

describe('with the keyboard', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('every place is reached, and each says its name', { tags: 'access' }, async () => {
    const page = await openMap(context());
    await page.locator('.live-map').focus();
    const reached: string[] = [];
    for (const _ of await places(page)) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
      const box = await page.locator(':focus').boundingBox();
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
    }
    const shown = (await places(page))
      .filter(({ within }) => within === undefined)
      .map(({ name, radius }) => name + (radius === undefined ? '' : `, by our estimate within ${radius / 1000} km`));
    expect(reached.slice(0, shown.length)).toEqual(shown);
    await page.close();
  });

  test.each(['Enter', ' '])(
    'the key "%s" opens a popup that has the focus; Escape closes it and gives the focus back',
    async (key) => {
      const page = await openMap(context());
      await page.locator(marker('derna')).focus();
      await page.keyboard.press(key);
      await page.locator('.map-popup').waitFor();
      expect(await focused(page)).toBe('derna');
      expect(await page.locator(':focus').getAttribute('role')).toBe('dialog');
      expect(await page.locator(marker('derna')).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      expect(await page.locator('.map-popup a:focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('.map-popup').count()).toBe(0);
      expect(await page.locator(':focus').getAttribute('role')).toBe('button');
      expect(await focused(page)).toBe('derna');
      expect(await page.locator(marker('derna')).getAttribute('aria-expanded')).toBe('false');
      await page.close();
    },
  );

  test('focus on a place of the drawing moves to its marker afterwards', { tags: 'access' }, async () => {
    const page = await openPage(context());
    const release = await hold(page);
    await page.goto(at('/map/'));
    await page.locator(`${figure} svg.map >> visible=true >> [data-ref=misrata]`).focus();
    release();
    await page.locator(`${figure}.is-replaced`).waitFor();
    expect(await page.locator(':focus').getAttribute('role')).toBe('button');
    expect(await focused(page)).toBe('misrata');
    await page.close();
  });
});

describe('a popup', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('tells what is known of the place, and each mention leads to its paragraph', async () => {
    const page = await openMap(context());
    const sirte = (await places(page)).find(({ id }) => id === 'sirte')!;
    await page.locator(marker('sirte')).click();
    const card = page.locator('.map-popup');
    expect(await card.textContent()).toContain(sirte.note);
    expect(await card.locator('bdi').evaluate((name: HTMLElement) => [name.lang, name.dir, name.textContent])).toEqual([
      'ar',
      'rtl',
      sirte.arabic?.name,
    ]);
    const links = await card.locator('li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links).toEqual([...new Set(sirte.mentions.map(({ href }) => href))]);
    expect(sirte.sites.length).toBeGreaterThan(0);
    for (const { name, href, why } of sirte.sites) {
      expect(await card.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(href);
      expect(await card.textContent()).toContain(why);
    }
    await card.locator('li a').first().click();
    await page.locator(new URL(links[0]!, origin).hash).waitFor();
    expect(page.url()).toBe(new URL(links[0]!, origin).href);
    await page.close();
  });

  test('shows hostile text as text', { tags: 'verbatim' }, async () => {
    const page = await openPage(context());
    const hostile = '<img src=x onerror="window.live=1"><script>window.live=1</script>';
    await page.route('**/places.json', async (route) => {
      const [place] = await places(page);
      const json: readonly MapPlace[] = [
        {
          ...place!,
          name: hostile,
          note: hostile,
          radius: 50_000,
          reason: hostile,
          arabic: { name: hostile, checked: false },
          sites: [{ name: hostile, href: '#a', why: hostile }],
          mentions: [{ reading: hostile, spelling: hostile, block: 'p1', href: '#b' }],
        },
      ];
      await route.fulfill({ json });
    });
    await page.goto(at('/map/'));
    await page.locator(`${figure}.is-replaced`).waitFor();
    await page.locator('.live-map .map-place').click();
    const text = (await page.locator('.map-popup').textContent()) ?? '';
    expect(text.split(hostile)).toHaveLength(9);
    expect(await page.locator('.live-map').locator('img, script').count()).toBe(0);
    expect(await page.evaluate(() => 'live' in window)).toBe(false);
    await page.close();
  });

  test('that moved the map for room lets it go back', async () => {
    const page = await openMap(context());
    const before = await moved(page);
    await page.locator(marker('italy-south')).click();
    expect(await moved(page)).not.toBe(before);
    await page.locator('.leaflet-popup-close-button').click();
    expect(await moved(page)).toBe(before);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('is open to all in %s colours', { tags: 'access' }, async (colorScheme) => {
    const page = await openMap(context());
    await page.emulateMedia({ colorScheme });
    await page.locator(marker('sirte')).click();
    await settle(page);
    await injectAxe(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe('the map shares the selection of the page', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });
  const isHighlighted = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.classList.contains('is-highlighted'));

  test('a marker that is chosen highlights its place elsewhere', async () => {
    const page = await openMap(context());
    await page.locator(marker('misrata')).click();
    expect([await isHighlighted(page, 'li#misrata'), await isHighlighted(page, marker('misrata'))]).toEqual([true, true]);
    await page.locator(marker('benghazi')).click();
    expect([await isHighlighted(page, 'li#misrata'), await isHighlighted(page, marker('misrata'))]).toEqual([false, false]);
    expect(await isHighlighted(page, 'li#benghazi')).toBe(true);
    await page.close();
  });

  test('a place named in the address is highlighted, and its popup open', async () => {
    const page = await openMap(context(), at('/map/#derna'));
    expect(await isHighlighted(page, marker('derna'))).toBe(true);
    expect(await page.locator('.map-popup').getAttribute('data-place')).toBe('derna');
    await page.close();
  });

  test('a place chosen elsewhere opens here without taking the focus', async () => {
    const page = await openMap(context());
    const choose = (id: string) =>
      page.evaluate((id) => document.dispatchEvent(new CustomEvent('foothold:select', { detail: { id } })), id);
    await choose('brega');
    expect(await isHighlighted(page, marker('brega'))).toBe(true);
    expect(await page.locator('.map-popup').getAttribute('data-place')).toBe('brega');
    expect(await focused(page)).toBe('BODY');
    await choose('nothing-of-the-kind');
    expect(await isHighlighted(page, marker('brega'))).toBe(false);
    await page.close();
  });

  test('a site shows when it is apart from its city, and choosing it goes there', async () => {
    const page = await openMap(context());
    expect(await page.locator(marker('corinthia')).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Back to Libya' }).count()).toBe(0);
    await page.evaluate(() => (location.hash = '#corinthia'));
    await page.locator(marker('corinthia')).waitFor();
    expect(await page.locator('.map-popup').getAttribute('data-place')).toBe('corinthia');
    await page.getByRole('button', { name: 'Back to Libya' }).click();
    expect(await page.locator(marker('corinthia')).count()).toBe(0);
    await page.close();
  });
});

describe('the page keeps its gestures', () => {
  const context = openContext({ viewport: { width: 800, height: 500 }, reducedMotion: 'reduce' });

  test('the wheel scrolls the page over a map that is not in use, and zooms one that is', { tags: 'access' }, async () => {
    const page = await openMap(context());
    const before = await width(page);
    const scrolled = await page.evaluate(() => scrollY);
    await page.locator(figure).hover({ position: { x: 300, y: 60 } });
    await page.mouse.wheel(0, 60);
    await page.waitForFunction((y) => scrollY !== y, scrolled);
    expect(await width(page)).toBeCloseTo(before, 0);
    await page.locator(figure).click({ position: { x: 300, y: 120 } });
    await page.mouse.wheel(0, -120);
    await expect.poll(() => width(page)).toBeGreaterThan(before * 1.2);
    await page.close();
  });

  test('a window of another size has the whole frame again', { tags: 'access' }, async () => {
    const page = await openMap(context());
    const share = async () => (await width(page)) / (await page.locator('.live-map').boundingBox())!.width;
    const before = await share();
    await page.setViewportSize({ width: 500, height: 700 });
    await expect.poll(share).toBeCloseTo(before, 1);
    expect(await page.getByRole('button', { name: 'Back to Libya' }).count()).toBe(0);
    await page.close();
  });

  test('on paper is the drawing', { tags: 'access' }, async () => {
    const page = await openMap(context());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.live-map').isVisible()).toBe(false);
    expect(await page.locator(`${figure} svg.map >> visible=true`).count()).toBe(1);
    await page.close();
  });
});

describe('on a screen to touch', () => {
  const context = openContext({ viewport: narrow, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

  async function drag(page: Page, fingers: readonly (readonly [x: number, y: number, toX: number, toY: number])[]) {
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : fingers.map(([x, y, toX, toY], id) => ({ id, x: x + share * (toX - x), y: y + share * (toY - y) })),
      });
    await send('touchStart', 0);
    for (let step = 1; step <= 10; step++) await send('touchMove', step / 10);
    await send('touchEnd', 1);
  }

  test('one finger scrolls the page, and two zoom the map', { tags: 'access' }, async () => {
    const page = await openMap(context());
    const { x, y, height } = (await page.locator('.live-map').boundingBox())!;
    const [before, scrolled] = [await moved(page), await page.evaluate(() => scrollY)];
    await drag(page, [[x + 200, y + height - 40, x + 200, y + height - 140]]);
    await page.waitForFunction((y) => scrollY > y + 20, scrolled);
    expect(await moved(page)).toBe(before);
    await page.locator(figure).scrollIntoViewIfNeeded();
    const box = (await page.locator('.live-map').boundingBox())!;
    const [middle, apart] = [box.y + box.height / 2, await width(page)];
    await drag(page, [
      [box.x + 150, middle, box.x + 90, middle],
      [box.x + 210, middle, box.x + 270, middle],
    ]);
    await expect.poll(() => width(page)).toBeGreaterThan(apart * 1.2);
    await page.close();
  });
});

describe('where a part does not come the drawing stays', () => {
  const context = openContext({ viewport: wide });

  test.each([
    ['the script', '**/create-map.client*.js', undefined],
    ['the places', '**/places.json', undefined],
    ['the style sheet of Leaflet', '**/leaflet.*.css', undefined],
    ['our style sheet', '**/leaflet-map.*.css', undefined],
    ['a list of places, but a page', '**/places.json', '<!doctype html>'],
    ['a list of places, but half of one', '**/places.json', '[{ "id": "sirte" }]'],
  ])('%s', { tags: 'failing-parts' }, async (_, address, body) => {
    const page = await openPage(context());
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    page.on('pageerror', (error) => warnings.push(`an exception: ${error.message}`));
    await page.route(address, (route) => (body === undefined ? route.abort() : route.fulfill({ body })));
    await page.goto(at('/map/'));
    await expect.poll(() => warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^The live map did not start/);
    expect(await page.locator(`${figure} svg.map >> visible=true`).count()).toBe(1);
    expect(await page.locator('.live-map').count()).toBe(0);
    await page.close();
  });
});

describe('elsewhere', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('below a base path the map finds all its parts', async () => {
    const page = await openMap(context(), new URL('map/', inject('addresses')[1]).href);
    await page.locator(marker('sirte')).click();
    expect(await page.locator('.map-popup li a').first().getAttribute('href')).toMatch(/^\/some\/base\/readings\//);
    await page.close();
  });

  test(
    'online tiles are offered only where the builder names them, and asked for only when a reader wants them',
    { tags: 'others' },
    async () => {
      const page = await openPage(context());
      const strange: string[] = [];
      page.on('request', (request) => request.url().startsWith(origin) || strange.push(request.url()));
      await page.goto(at('/map/'));
      await page.locator(`${figure}.is-replaced`).waitFor();
      expect(await page.getByText('online tiles').count()).toBe(0);
      await page.route(at('/map/'), async (route) => {
        const response = await route.fetch();
        const tiles = 'data-tiles="https://tiles.example/{z}/{x}/{y}.png" data-tiles-credit="Their mapmakers"';
        await route.fulfill({
          response,
          body: (await response.text()).replace('data-island="map"', `data-island="map" ${tiles}`),
        });
      });
      await page.goto(at('/map/'));
      const button = page.getByRole('button', { name: 'Show online tiles from tiles.example' });
      await button.waitFor();
      expect(strange).toEqual([]);
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('.leaflet-control-attribution').last().textContent()).toContain('Their mapmakers');
      expect(await page.locator('.leaflet-tile').first().getAttribute('src')).toMatch(
        /^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/,
      );
      await page.close();
    },
  );
});
