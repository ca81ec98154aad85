// @module-tag handed-on
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, narrow, openContext, wide } from './session.ts';
import { openPage } from './visit.ts';

const reading = at('/readings/ap/');

declare global {
  interface Window {
    /** What was put on the clipboard, and what was handed to the system's share sheet. */
    handed: { copied: string[]; shared: string[] };
  }
}

/** A reading whose clipboard and share sheet only note what they get. */
async function open(context: () => ReturnType<Page['context']>, address = reading): Promise<Page> {
  const page = await openPage(context());
  await page.addInitScript(() => {
    window.handed = { copied: [], shared: [] };
    const write = (text: string) => Promise.resolve(void window.handed.copied.push(text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: write } });
    const share = ({ url }: ShareData) => Promise.resolve(void window.handed.shared.push(url ?? ''));
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('.share-note').first().waitFor({ state: 'attached' });
  return page;
}

const handed = (page: Page) => page.evaluate(() => window.handed);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const panel = (page: Page) => page.locator('.share[popover]');

/** Chooses words of a paragraph as a reader would: the first place where they stand. */
const choose = (page: Page, id: string, words: string) =>
  page.evaluate(
    ([block, wanted]) => {
      const source = document.querySelector(`#${block} .source`)!;
      const range = document.createRange();
      const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
      const start = source.textContent.indexOf(wanted);
      let offset = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node.textContent!;
        if (start >= offset && start < offset + length) range.setStart(node, start - offset);
        const end = start + wanted.length;
        if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
        offset += length;
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [id, words] as const,
  );

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('in a %s window', (_, viewport) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });

  test('a paragraph is shared by keyboard alone, and the focus comes back', async () => {
    const page = await open(context);
    await page.locator('#p3 > .number').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Copy link');
    expect((await handed(page)).copied).toEqual([]);
    await page.keyboard.press('Enter');
    expect((await handed(page)).copied).toEqual([`${reading}#p3`]);
    expect(await page.locator('.share [role=status]').textContent()).toBe('Link copied.');
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe('p3');
    await page.close();
  });

  test('behind the panel the tabulator goes on in the text', async () => {
    const page = await open(context);
    await page.locator('#p3 > .number').focus();
    await page.keyboard.press('Enter');
    const inPanel = () => page.evaluate(() => document.activeElement?.closest('.share') !== null);
    const length = await panel(page).locator('button').count();
    for (let step = 1; step < length; step++) {
      await page.keyboard.press('Tab');
      expect(await inPanel()).toBe(true);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.block')?.id)).toBe('p3');
    await page.close();
  });

  test('the panel is within the window, beside what opened it', async () => {
    const page = await open(context);
    for (const opener of [page.locator('#p1 > .number'), page.locator('.share-page')]) {
      await opener.scrollIntoViewIfNeeded();
      await opener.click({ force: true });
      const box = (await panel(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });

  test('a citation is the words of the text, its outlet and date, and the address', async () => {
    const page = await open(context);
    const words = await page.locator('#p5 .source').textContent();
    await page.locator('#p5 > .number').click();
    await page.getByRole('button', { name: 'Copy with citation' }).click();
    expect((await handed(page)).copied).toEqual([`“${words}” (The Associated Press, 20 February 2015) ${reading}#p5`]);
    await page.close();
  });

  test('a note is shared as its own page, with the words that it is about', async () => {
    const page = await open(context);
    await page.goto(`${reading}#sinki-suspended`);
    const note = page.locator('.note[data-ref=sinki-suspended]');
    await note.getByRole('button', { name: /^Share note \d+$/ }).click();
    await page.getByRole('button', { name: 'Copy with citation' }).click();
    await page.getByRole('button', { name: 'Share …' }).click();
    const address = at('/notes/sinki-suspended/');
    const { copied, shared } = await handed(page);
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(/^“.+” \(The Associated Press, 20 February 2015\) /);
    expect(copied[0]?.endsWith(` ${address}`)).toBe(true);
    expect(shared).toEqual([address]);
    await page.close();
  });

  test('chosen words offer a link to exactly themselves, and the link lands', async () => {
    const page = await open(context);
    const offer = page.getByRole('button', { name: 'Link to these words' });
    expect(await offer.isVisible()).toBe(false);
    const words = 'waving their black banners';
    await choose(page, 'p10', words);
    await offer.click();
    expect((await handed(page)).copied).toEqual([]);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const [link] = (await handed(page)).copied;
    expect(link).toBe(`${reading}#p10:~:text=${encodeURIComponent(words)}`);
    await page.goto('about:blank');
    await page.goto(link!);
    // Where a browser finds the words it shows them; where it knows no such links it shows the paragraph.
    const lands = () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('#p10 .source')!.getBoundingClientRect();
        return document.querySelector('#p10:target') !== null || (top < innerHeight && bottom > 0);
      });
    await expect.poll(lands).toBe(true);
    await page.close();
  });

  test('words that are not of the text, and words let go, offer nothing', async () => {
    const page = await open(context);
    const offer = page.getByRole('button', { name: 'Link to these words' });
    await choose(page, 'p10', 'black banners');
    await offer.waitFor();
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await offer.waitFor({ state: 'hidden' });
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.note h3')!));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await offer.isVisible()).toBe(false);
    expect(await handed(page)).toEqual({ copied: [], shared: [] });
    await page.close();
  });
});

describe('without scripts', () => {
  const context = openContext({ viewport: wide, javaScriptEnabled: false });

  test('the numbers of paragraphs are plain links to them', async () => {
    const page = await context().newPage();
    await page.goto(reading, { waitUntil: 'load' });
    await page.locator('#p3 > .number').click();
    expect(page.url()).toBe(`${reading}#p3`);
    expect(await page.locator('.share-note, [popover]').count()).toBe(0);
    await page.close();
  });
});

describe('an address whose part is gone', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });
  const told = (page: Page) => page.locator('main [role=status]');

  test.each([
    ['of a paragraph beyond the last', '#p99', '#p10'],
    ['of a note that is spelled otherwise', '#sinki-suspend', '#sinki-suspended'],
  ])('%s says so and offers the nearest', async (_, fragment, near) => {
    const page = await openPage(context());
    await page.goto(reading + fragment, { waitUntil: 'load' });
    const link = told(page).locator('a');
    expect(await link.getAttribute('href')).toBe(near);
    await link.click();
    expect(page.url()).toBe(reading + near);
    await expect.poll(() => told(page).count()).toBe(0);
    await page.close();
  });

  test('is said without a link where nothing is like it, and not at all where the part is there', async () => {
    const page = await openPage(context());
    await page.goto(`${reading}#nothing-at-all-like-any-of-them`, { waitUntil: 'load' });
    await expect.poll(() => told(page).textContent()).toContain('is not on this page');
    expect(await told(page).locator('a').count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(`${reading}#p3`, { waitUntil: 'load' });
    expect(await told(page).count()).toBe(0);
    await page.close();
  });
});
