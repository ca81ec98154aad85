// @module-tag access
// The page that is read: its text runs on, its words open their notes, and it does not move. All without scripts first.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press } from './focus.ts';
import { at, forEach, narrow, openContext, paths, wide } from './session.ts';
import { openPage, settle } from './visit.ts';

const readings = paths.filter((path) => /^\/readings\/[^/]+\/$/.test(path));
/** The most white between two paragraphs, CSS pixels. */
const maxGap = 60;

/** The white between each two paragraphs that follow each other, CSS pixels. */
const gaps = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.paragraphs .source')].map((source) => source.getBoundingClientRect());
    return boxes.slice(1).map(({ top }, index) => Math.round(top - boxes[index]!.bottom));
  });

/** Makes of the open reading one of three short paragraphs with `count` notes on them, and says how many stand below the page's foot. */
const crowd = (page: Page, count: number): Promise<number> =>
  page.evaluate((count) => {
    const notes = [...document.querySelectorAll('.note')];
    for (let index = 0; notes.length < count; index++) notes.push(notes[index]!.cloneNode(true) as Element);
    const [first, second, third, ...others] = document.querySelectorAll('.paragraphs .block');
    for (const block of others) block.remove();
    for (const block of [first!, second!, third!])
      block.querySelector('.source')!.textContent = 'A paragraph of few words, on which a great deal could be said.';
    const margins = document.querySelectorAll('.paragraphs .notes');
    for (const [index, note] of notes.slice(0, count).entries()) margins[Math.floor(index / (count / 3))]!.append(note);
    const foot = document.querySelector('.colophon')!.getBoundingClientRect().top;
    return [...document.querySelectorAll('.note')].filter((note) => note.getBoundingClientRect().bottom > foot).length;
  }, count);

describe('the text runs on', () => {
  const context = openContext({ javaScriptEnabled: false });
  const widths = [720, 900, 1024, 1199, 1200, 1440, 1680, 1920, 2560];

  test('no hole between paragraphs is wider than the lines of a text are apart, however many notes there are', async () => {
    expect(readings).toHaveLength(3);
    const found = await forEach(context(), widths, async (page, width) => {
      await page.setViewportSize({ width, height: 900 });
      const words: string[] = [];
      for (const path of readings) {
        await page.goto(at(path));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) words.push(`${path} at ${width} is ${over} pixels too wide`);
        words.push(...(await gaps(page)).filter((gap) => gap > maxGap).map((gap) => `${path} at ${width}: ${gap}`));
      }
      const below = await crowd(page, 40);
      expect(await page.locator('.note').count()).toBe(40);
      if (below > 0) words.push(`at ${width} ${below} notes reach below the foot of the page`);
      return [...words, ...(await gaps(page)).filter((gap) => gap > maxGap).map((gap) => `40 notes at ${width}: ${gap}`)];
    });
    expect(found.flat()).toEqual([]);
  });

  test('notes do not lie over each other or over the text', async () => {
    const found = await forEach(context(), widths, async (page, width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at('/readings/ap/'));
      await crowd(page, 40);
      return page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.note, .reports, .paragraphs .source')].map((box) =>
          box.getBoundingClientRect(),
        );
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return boxes.filter((box, index) => boxes.slice(index + 1).some((other) => meet(box, other))).length;
      });
    });
    expect(found).toEqual(widths.map(() => 0));
  });

  test('text that waits for its notes is noticed', { tags: 'planted' }, async () => {
    const page = await openPage(context());
    await page.setViewportSize(wide);
    await page.route(at('/readings/ap/'), async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replaceAll('anchor-scope', 'anchor-nothing').replace(/<meta http-equiv[^>]+>/, '');
      await route.fulfill({ response, body: html, headers: { 'content-type': 'text/html' } });
    });
    await page.goto(at('/readings/ap/'));
    expect(Math.max(...(await gaps(page)))).toBeGreaterThan(maxGap);
    await page.close();
  });

  test.each([
    ['wide', wide, 3200],
    ['narrow', narrow, 5500],
  ])('AP is short in a %s window', async (_, viewport, most) => {
    const page = await openPage(context());
    await page.setViewportSize(viewport);
    await page.goto(at('/readings/ap/'));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(most);
    expect(height).toBeGreaterThan(most / 2);
    await page.close();
  });
});

/** What keeps a reader who came to a note from seeing its words, and the note's title and first sentence beside them. */
const unseen = (page: Page, id: string): Promise<readonly string[]> =>
  page.evaluate((id) => {
    const bar = document.querySelector('.bar')!.getBoundingClientRect().bottom;
    const note = document.querySelector(`.note[data-ref="${id}"]`)!;
    const say = note.querySelector('.say')!;
    const isSheet = getComputedStyle(say).position === 'fixed';
    const floor = isSheet ? say.getBoundingClientRect().top : innerHeight;
    const isIn = ({ top, bottom }: DOMRect, above: number, below: number) => top >= above - 1 && bottom <= below + 1;
    const words = [...document.querySelectorAll(`.marked[href="#${id}"]`)];
    const told = isSheet ? [say] : [note.querySelector('h3')!, say.querySelector('p')!];
    return [
      ...(words.every((part) => isIn(part.getBoundingClientRect(), bar, floor)) && words.length > 0
        ? []
        : [`the words of ${id}`]),
      ...(told.every((part) => part.checkVisibility() && isIn(part.getBoundingClientRect(), bar, innerHeight))
        ? []
        : [`note ${id}`]),
      ...(getComputedStyle(words[0]!).backgroundColor === 'rgba(0, 0, 0, 0)' ? [`${id} is not lit`] : []),
    ];
  }, id);

describe.each([
  ['without scripts, wide', wide, false],
  ['without scripts, narrow', narrow, false],
  ['with scripts, wide', wide, true],
  ['with scripts, narrow', narrow, true],
] as const)('%s,', (_, viewport, javaScriptEnabled) => {
  const context = openContext({ viewport, javaScriptEnabled, reducedMotion: 'reduce' });

  test('whoever follows the address of a note sees its words, lit, with the note', async () => {
    const page = await openPage(context());
    const ids: string[] = [];
    for (const path of readings) {
      await page.goto(at(path));
      for (const note of await page.locator('.note').all()) ids.push(`${path}#${await note.getAttribute('data-ref')}`);
    }
    await page.close();
    expect(ids.length).toBeGreaterThan(50);
    const found = await forEach(context(), ids, async (page, address) => {
      await page.goto('about:blank');
      await page.goto(at(address), { waitUntil: 'load' });
      if (javaScriptEnabled) await settle(page);
      return unseen(page, address.split('#')[1]!);
    });
    expect(found.flat()).toEqual([]);
  });

  test('words that are touched open their note, the page does not move, and a link closes it', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    const words = page.locator('#p5 .marked').first();
    await words.scrollIntoViewIfNeeded();
    const id = (await words.getAttribute('href'))!.slice(1);
    const top = () => page.evaluate(() => document.querySelector('#p5')!.getBoundingClientRect().top);
    const before = await top();
    await words.click();
    expect(await page.locator(`.note[data-ref="${id}"] .say`).isVisible()).toBe(true);
    expect(await page.locator(`.note[data-ref="${id}"] ol a`).first().isVisible()).toBe(true);
    expect(await top()).toBe(before);
    await page.locator(`.note[data-ref="${id}"] a[href="#page_text"]`).click();
    expect(await page.locator(`.note[data-ref="${id}"] ol a`).first().isVisible()).toBe(false);
    expect(await top()).toBe(before);
    await page.close();
  });

  test('links lead from note to note', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/#two-cities'), { waitUntil: 'load' });
    const shown = page.locator('.way:visible');
    await shown.getByText('Next note').click();
    expect(page.url()).toMatch(/#toward-the-oil$/);
    await shown.getByText('Previous note').click();
    expect(page.url()).toMatch(/#two-cities$/);
    await page.close();
  });

  test('an address of an event lights the words that report it, and not the paragraph', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/reuters/#mabruk-attack'), { waitUntil: 'load' });
    const lit = await page.evaluate(() =>
      [...document.querySelectorAll('.source *, .source')]
        .filter((part) => getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((part) => part.textContent.trim())
        .join(' '),
    );
    expect(lit).toContain('an attack on the Mabruk oilfield');
    expect(lit.length).toBeLessThan(120);
    await page.close();
  });

  test('all notes, disputes alone, or the text alone', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    const notes = page.locator('.note:visible');
    const all = await notes.count();
    const disputes = await page.locator('.note.dispute').count();
    await page.getByLabel(/^Disputes/).check();
    expect(await notes.count()).toBe(disputes);
    await page.getByLabel('Text only').check();
    expect(await notes.count()).toBe(0);
    expect(await page.locator('.source:visible').count()).toBeGreaterThan(5);
    // Words still open their note.
    await page.locator('.marked').first().click();
    expect(await notes.count()).toBe(1);
    await page.getByLabel(/^All/).check();
    expect(await notes.count()).toBe(all);
    expect(disputes).toBeLessThan(all);
    await page.close();
  });
});

describe('with the keyboard', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test.each([wide, { width: 1920, height: 1000 }, narrow])('AP has at most 120 stops, window $width', async (viewport) => {
    const page = await openPage(context());
    await page.setViewportSize(viewport);
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    await settle(page);
    const stops = await press(page, 'Tab');
    expect(stops.length).toBeLessThanOrEqual(120);
    // Every passage is one of them.
    const notes = await page.locator('.note').count();
    expect(stops.filter(({ name }) => /^A .*/.test(name)).length).toBeGreaterThan(notes);
    await page.close();
  });

  test('j and k lead from note to note, and write letters where there is a field', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    const note = () => new URL(page.url()).hash;
    await page.keyboard.press('j');
    const first = note();
    await page.keyboard.press('j');
    const second = note();
    expect([first, second]).toEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('.note')].slice(0, 2).map((note) => `#${(note as HTMLElement).dataset['ref']}`),
      ),
    );
    expect(await page.evaluate(() => `#${document.activeElement?.getAttribute('data-ref')}`)).toBe(second);
    await page.keyboard.press('k');
    expect(note()).toBe(first);
    await page.keyboard.press('Escape');
    expect(note()).toBe('#page_text');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
    await page.evaluate(() => document.querySelector('.receipt')!.append(document.createElement('input')));
    await page.locator('.receipt input').focus();
    await page.keyboard.press('j');
    expect([note(), await page.locator('.receipt input').inputValue()]).toEqual(['#page_text', 'j']);
    await page.close();
  });

  test('words that the keyboard follows give the focus to their note', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    await page.locator('#p2 .marked').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-ref'))).toBe('two-cities');
    await page.close();
  });
});

describe('the bar', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('stays, says which paragraph is read and lights its places', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    await page.evaluate(() =>
      scrollTo({ top: document.querySelector('#p4')!.getBoundingClientRect().top + scrollY - innerHeight / 3 + 10 }),
    );
    await expect.poll(() => page.locator('[data-where]').textContent()).toBe('4 of 10');
    expect(await page.locator('.ruler .is-here').allTextContents()).toEqual(['Sirte']);
    expect(await page.evaluate(() => document.querySelector('.bar')!.getBoundingClientRect().top)).toBe(0);
    await page.close();
  });
});

describe('a link to a person, a group or a place', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('tells in a line what it leads to, for the pointer and for the keyboard', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    const link = page.locator('.source .entity', { hasText: 'Benghazi' }).first();
    const preview = page.locator('.preview');
    await link.hover();
    await preview.waitFor({ state: 'visible' });
    const told = await page.request.get(at('/places/benghazi/')).then((response) => response.text());
    const line = (await preview.textContent())!;
    expect(line.length).toBeGreaterThan(10);
    expect(told).toContain(line.slice(0, 20));
    await page.mouse.move(5, 5);
    await preview.waitFor({ state: 'hidden' });
    await link.focus();
    await preview.waitFor({ state: 'visible' });
    expect(await link.getAttribute('aria-describedby')).toBe('preview');
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
    await page.close();
  });

  test('leads on where the line cannot be fetched', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    await page.route('**/places/benghazi/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    const link = page.locator('.source .entity', { hasText: 'Benghazi' }).first();
    await link.hover();
    await link.click();
    await page.waitForURL('**/places/benghazi/');
    await page.close();
  });
});
