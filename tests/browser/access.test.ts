// @module-tag access
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press, stop, unseen } from './focus.ts';
import { at, forEach, openContext, paths, samples, wide } from './session.ts';
import { openPage, settle } from './visit.ts';

const small = { width: 320, height: 640 };
const marks = '[data-figure=timeline] svg a[data-ref]:visible';
const readings = paths.filter((path) => /^\/readings\/[^/]+\/$/.test(path));
const refs = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['ref'] ?? one.id));

describe.each([
  ['wide', wide],
  ['320 pixels wide', small],
])('with the keyboard alone, %s', (_, viewport) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });

  test('the tabulator reaches every note of a reading, and is always seen', async () => {
    const found = await forEach(context(), readings, async (page, path) => {
      await page.goto(at(path), { waitUntil: 'load' });
      await settle(page);
      const stops = await press(page, 'Tab');
      const reached = new Set(stops.map(({ ref }) => ref));
      const missed = (await refs(page, '.note')).filter((id) => !reached.has(id));
      const numbers = await page.locator('.number').count();
      expect(stops.filter(({ name }) => /Paragraph \d/.test(name)).length, path).toBe(numbers);
      expect(numbers).toBeGreaterThan(0);
      return [...unseen(stops), ...missed.map((id) => `${id} is not reached`)];
    });
    expect(found.flat()).toEqual([]);
  });

  test('the way back is the way forth', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    const forth = await press(page, 'Tab');
    // Past the last: the first step back takes it again.
    const back = await press(page, 'Shift+Tab');
    const order = back.map(({ index }) => index);
    expect(forth.map(({ index }) => index).reverse()).toEqual(expect.arrayContaining(order));
    expect(order.length).toBeGreaterThanOrEqual(forth.length - 1);
    expect(unseen(back)).toEqual([]);
    await page.close();
  });

  test('the tabulator reaches figure, filter and every entry of the timeline; the arrow keys reach every mark', async () => {
    const page = await openPage(context());
    await page.goto(at('/timeline/'), { waitUntil: 'load' });
    await page.locator('[data-figure=timeline] a[tabindex="0"]').first().waitFor({ state: 'attached' });
    const stops = await press(page, 'Tab');
    expect(unseen(stops)).toEqual([]);
    expect(stops.filter(({ name }) => name.startsWith('SELECT'))).toHaveLength(3);
    const linked = await page.locator('li[data-event]').evaluateAll((all) => {
      const every = [...document.querySelectorAll('body *')];
      return all.map((entry) => [...entry.querySelectorAll('a, summary')].map((link) => every.indexOf(link)));
    });
    const reached = new Set(stops.map(({ index }) => index));
    expect(linked.filter((links) => !links.some((index) => reached.has(index)))).toEqual([]);
    const seen = new Map<number, string>();
    await page.locator(`${marks}[tabindex="0"]`).first().focus();
    // Row by row where rows lie one below another, and all in one where time runs down.
    const [back, forth, across] =
      viewport === small ? ['ArrowUp', 'ArrowDown', 'ArrowRight'] : ['ArrowLeft', 'ArrowRight', 'ArrowDown'];
    for (let before = -1; before !== seen.size;) {
      before = seen.size;
      await press(page, back);
      const way = [...(await press(page, forth)), ...(await press(page, back))];
      expect(unseen(way)).toEqual([]);
      for (const { index, ref } of way) seen.set(index, ref);
      await page.keyboard.press(across);
      const here = await stop(page);
      if (here) seen.set(here.index, here.ref);
    }
    expect(new Set(seen.values())).toEqual(new Set(await refs(page, marks)));
    await page.close();
  });

  test('the tabulator reaches every marker of the map; closing a place gives the focus back', async () => {
    const page = await openPage(context());
    await page.goto(at('/map/'), { waitUntil: 'load' });
    await page.locator('[data-island=map]').scrollIntoViewIfNeeded();
    await page.locator('.is-replaced').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    const stops = await press(page, 'Tab');
    const reached = stops.map(({ ref }) => ref);
    expect((await refs(page, '.live-map .map-place')).filter((id) => !reached.includes(id))).toEqual([]);
    expect(unseen(stops)).toEqual([]);
    const marker = page.locator('.live-map .map-place[data-ref=derna]');
    await marker.focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-popup').waitFor();
    await page.locator('.leaflet-popup-close-button').press('Enter');
    await page.locator('.map-popup').waitFor({ state: 'detached' });
    expect(await marker.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });
});

/** Text that a page cuts off: it lies in a box that is too small for it and cannot be scrolled. Words meant for the ear alone are small on purpose. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) words.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const box of document.querySelectorAll<HTMLElement>('body *:not(svg *)')) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
      if (clipPath !== 'none' || position === 'absolute' || box.closest('.live-map') !== null) continue;
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      const isCut =
        (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
        (hides(overflowY) && box.scrollHeight > box.clientHeight + 1);
      if (isCut && box.textContent.trim() !== '') words.push(`${box.tagName} ${box.className} is cut`);
    }
    return words;
  });

/** What WCAG 2.2, 1.4.12 lets a reader ask for. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const space = (page: Page) =>
  page.evaluate((css) => {
    // A sheet made by a script: the policy of the page allows no other to be planted.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);

describe('at 320 pixels, which is 400 % of 1,280', () => {
  const context = openContext({ viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });

  test('no kind of page scrolls in two dimensions or cuts its text, with wider spacing of text neither', async () => {
    const found = await forEach(context(), samples, async (page, path) => {
      await page.goto(at(path), { waitUntil: 'load' });
      const plain = await cut(page);
      await space(page);
      return [...plain, ...(await cut(page)).map((words) => `spaced: ${words}`)].map((words) => `${path}: ${words}`);
    });
    expect(found.flat()).toEqual([]);
  });

  test.each([
    ['a page that is too wide', '<p style="width: 400px">Text</p>'],
    ['a box that hides its end', '<p style="height: 1em; overflow: hidden">Text that is long enough to be cut off somewhere</p>'],
  ])('%s is caught', { tags: 'planted' }, async (_, body) => {
    const page = await openPage(context());
    await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width">${body}`);
    expect(await cut(page)).toHaveLength(1);
    await page.close();
  });
});

describe('where less motion is asked for', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });
  const moving = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const words = document.getAnimations().map(() => 'something moves');
      for (const element of document.querySelectorAll('*')) {
        for (const part of [null, '::before', '::after']) {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
          const isTimed = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
          if (animationName !== 'none' || isTimed || scrollBehavior === 'smooth')
            words.push(`${element.tagName} ${element.getAttribute('class') ?? ''} ${part ?? ''} moves`);
        }
      }
      return words;
    });

  test('nothing on any kind of page moves, an open map neither', async () => {
    const found = await forEach(context(), samples, async (page, path) => {
      await page.goto(at(path), { waitUntil: 'load' });
      if (path === '/map/') {
        await page.locator('.is-replaced').waitFor();
        await page.locator('.live-map .map-place[data-ref=sirte]').press('Enter');
        await page.locator('.map-popup').waitFor();
      }
      return (await moving(page)).map((words) => `${path}: ${words}`);
    });
    expect(found.flat()).toEqual([]);
  });

  test.each([
    ['a transition', 'transition: color 1s'],
    ['smooth scrolling', 'scroll-behavior: smooth'],
  ])('%s is caught', { tags: 'planted' }, async (_, style) => {
    const page = await openPage(context());
    await page.setContent(`<p style="${style}">Text</p>`);
    expect(await moving(page)).toHaveLength(1);
    await page.close();
  });
});

describe('colour alone says nothing', () => {
  const context = openContext({ viewport: wide, forcedColors: 'active', reducedMotion: 'reduce' });

  /** Kinds of note that share a shape or a word, and notes without: each kind must have one of its own. */
  const alike = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const words: string[] = [];
      const taken = new Map<string, string>();
      for (const note of document.querySelectorAll<HTMLElement>('.note')) {
        const shape = getComputedStyle(note.querySelector('.kind')!, '::before').content.replace(/ .*/, '');
        const kind = note.querySelector<HTMLElement>('.kind');
        const word = kind?.checkVisibility() ? kind.innerText.trim() : '';
        if (!/^"\S+"$/.test(shape)) words.push(`${note.dataset['ref']} has no shape`);
        if (word === '') words.push(`${note.id} has no word`);
        for (const sign of [shape, word]) {
          const kinds = note.classList[1]!;
          if ((taken.get(sign) ?? kinds) !== kinds) words.push(`${note.id} has the sign ${sign} of another kind`);
          taken.set(sign, kinds);
        }
      }
      return words;
    });

  test('each kind of note has a shape and a word, and each mark in the text the number of its note', async () => {
    const found = await forEach(context(), readings, async (page, path) => {
      await page.goto(at(path), { waitUntil: 'load' });
      const notes = await page.locator('.note').evaluateAll((all) => all.map((note) => note.getAttribute('data-ref')!));
      const numbered = await page
        .locator('.source .marked[data-n]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(notes.length).toBeGreaterThan(0);
      return [...(await alike(page)), ...notes.filter((id) => !numbered.includes(`#${id}`))].map((words) => `${path}: ${words}`);
    });
    expect(found.flat()).toEqual([]);
  });

  test.each([
    ['a kind without a shape', ['.note .kind::before { content: none !important }'], /has no shape/],
    ['two kinds of one shape', ['.note { --shape: "●" !important }'], /of another kind/],
    ['a kind without a word', ['.kind { display: none }'], /has no word/],
  ])('%s is caught', { tags: 'planted' }, async (_, [css], words) => {
    const page = await openPage(context());
    await page.goto(at('/readings/reuters/'), { waitUntil: 'load' });
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text!);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    expect((await alike(page)).join('\n')).toMatch(words);
    await page.close();
  });
});

describe('the focus', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test.each([
    [
      'hidden under something',
      '<a href="#a">A</a><div style="position: fixed; inset: 0; background: white"></div>',
      'cannot be seen',
    ],
    ['without a ring', '<a href="#a" style="outline: none">A</a>', 'has no ring'],
  ])('%s is caught', { tags: 'planted' }, async (_, body, fault) => {
    const page = await openPage(context());
    await page.setContent(body);
    expect(unseen(await press(page, 'Tab'))).toEqual([`A A ${fault}`]);
    await page.close();
  });
});
