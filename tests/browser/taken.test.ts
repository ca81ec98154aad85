// @module-tag handed-on
// What a browser, and those who read through it, do with the text of a reading: copy it, strip it to the article, translate it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, openContext, paths, wide } from './session.ts';
import { openPage } from './visit.ts';

const readings = paths.filter((path) => /^\/readings\/[^/]+\/$/.test(path));
const readability = readFileSync(fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');

interface Article {
  readonly title: string;
  readonly byline: string | null;
  readonly textContent: string;
}

/** The article that Mozilla's reader view finds on the open page. */
const readerView = (page: Page): Promise<Article> =>
  page.evaluate(`(() => { ${readability}; return new Readability(document.cloneNode(true)).parse(); })()`);

/** The paragraphs of the text, the headline left out, and the titles and first sentences of the notes. */
const told = (page: Page) =>
  page.evaluate(() => ({
    paragraphs: [...document.querySelectorAll('.paragraphs .source')].map((source) => source.textContent),
    notes: [...document.querySelectorAll('.note')].flatMap((note) => [
      note.querySelector('.kind')!.nextSibling!.textContent!.trim(),
      note.querySelector('.say p')!.firstChild!.textContent!.trim(),
    ]),
    outlet: document.querySelector<HTMLMetaElement>('meta[name=author]')?.content,
  }));

const dense = (words: string) => words.replace(/\s+/g, '');

describe('reader view and read-aloud', () => {
  const context = openContext({ viewport: wide, javaScriptEnabled: true });

  test.each(readings)('%s is found whole, in order, with its outlet and no note', async (path) => {
    const page = await openPage(context());
    await page.goto(at(path), { waitUntil: 'load' });
    const { paragraphs, notes, outlet } = await told(page);
    const { textContent, byline } = await readerView(page);
    const text = dense(textContent);
    let from = 0;
    for (const words of paragraphs) {
      const place = text.indexOf(dense(words), from);
      expect(place, words).toBeGreaterThanOrEqual(from);
      from = place + dense(words).length;
    }
    expect(byline).toBe(outlet);
    expect(notes.length).toBeGreaterThan(10);
    // A title of one word or two may stand in the text as well.
    expect(notes.filter((words) => words.length > 30 && text.includes(dense(words)))).toEqual([]);
    await page.close();
  });

  test('notes that stand within the article are noticed', { tags: 'planted' }, async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    const { notes } = await told(page);
    await page.evaluate(() => {
      for (const margin of document.querySelectorAll('.notes')) {
        const plain = document.createElement('p');
        plain.textContent = [...margin.querySelectorAll('.say p')].map(({ textContent }) => textContent).join(' ');
        margin.replaceWith(plain);
      }
    });
    const text = dense((await readerView(page)).textContent);
    expect(notes.filter((words) => words.length > 30 && text.includes(dense(words))).length).toBeGreaterThan(10);
    await page.close();
  });
});

describe('a copy of several paragraphs', () => {
  const context = openContext({ viewport: wide, permissions: ['clipboard-read', 'clipboard-write'] });

  /** What the clipboard would get from the third paragraph to the sixth, the pointer resting where the choice ended. */
  const copied = async (page: Page) => {
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    await page.evaluate(() => {
      const [first, last] = [document.querySelector('#p3 .source')!, document.querySelector('#p6 .source')!];
      getSelection()!.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    await page.keyboard.press('Control+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  test('is the text, and nothing between', async () => {
    const page = await openPage(context());
    const text = await copied(page);
    const wanted = await page.evaluate(() =>
      ['p3', 'p4', 'p5', 'p6'].map((id) => document.querySelector(`#${id} .source`)!.textContent),
    );
    expect(text.split(/\n+/).filter((line) => line.trim() !== '')).toEqual(wanted);
    await page.close();
  });

  test('a note can be copied too', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    const note = page.locator('.note').first();
    await note.hover();
    await note.locator('.say p').first().selectText();
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A dateline');
    await page.close();
  });

  test('notes that come along are noticed', { tags: 'planted' }, async () => {
    const page = await openPage(context());
    await page.route('**/readings/ap/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('user-select:none', '').replace(/<meta http-equiv[^>]+>/, '');
      await route.fulfill({ body, contentType: 'text/html' });
    });
    expect(await copied(page)).toContain('One unnamed rival');
    await page.close();
  });
});

describe('an address with something behind it', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test.each([
    ['#p5.', '#p5'],
    ['#P5', '#p5'],
    ['#sinki-suspended)', '#sinki-suspended'],
    ['#Sinki-Suspended,', '#sinki-suspended'],
    ['#two-cities%E2%80%9D.', '#two-cities'],
  ])('%s lands on %s', async (written, meant) => {
    const page = await openPage(context());
    await page.goto(at(`/readings/ap/${written}`), { waitUntil: 'load' });
    await expect.poll(() => new URL(page.url()).hash).toBe(meant);
    const top = await page.evaluate(() => document.querySelector(':target')!.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(wide.height);
    await page.close();
  });
});

describe('a page that the browser translates', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('goes on working', async () => {
    const page = await openPage(context());
    await page.goto(at('/readings/ap/'), { waitUntil: 'load' });
    // As Chromium's translation does it: each text in two elements more, with other words.
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.textContent!.trim() !== '' && node.parentElement!.closest('script, style, svg') === null)
          texts.push(node as Text);
      for (const text of texts) {
        const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        const [outer, inner] = [font(), font()];
        inner.textContent = text.textContent.toUpperCase();
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
    await page.locator('#p2 .marked').first().click();
    expect(await page.locator('.note[data-ref=two-cities] ol a').first().isVisible()).toBe(true);
    await page.keyboard.press('j');
    expect(new URL(page.url()).hash).toBe('#toward-the-oil');
    await page.locator('.choice input[value=none]').check();
    expect(await page.locator('.note.dispute:visible').count()).toBe(0);
    await page.locator('#p3 > .number').click();
    expect(await page.locator('.share button').first().isVisible()).toBe(true);
    await page.close();
  });
});
