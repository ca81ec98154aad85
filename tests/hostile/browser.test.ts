// @module-tag verbatim
// The hostile site in a real browser that does not obey the policy of its pages: nothing a string says is run, fetched from
// elsewhere, or throws.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { watchHostile } from './watched.ts';

const site = watchHostile();

/** Scrolls through a page, points at everything and gives it the focus, for what waits for that. */
const touchAll = (page: Page) =>
  page.evaluate(async () => {
    // A page that nobody sees may never get a frame.
    const frame = () => new Promise((done) => [requestAnimationFrame(done), setTimeout(done, 100)]);
    for (let y = 0; y <= document.documentElement.scrollHeight; y += 2 * innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    for (const element of document.querySelectorAll('*'))
      for (const type of ['mouseover', 'mouseenter', 'mousemove', 'focus', 'copy', 'wheel', 'toggle', 'error', 'load'])
        element.dispatchEvent(new Event(type));
    await frame();
  });

async function lookAt(path: string): Promise<void> {
  const page = await site.open(path);
  await touchAll(page);
  await page.close();
}

test.each([
  '/readings/names/',
  '/readings/examples/',
  '/search/',
  '/timeline/',
  '/map/',
  '/sources/',
  '/actors/',
  '/places/place-16/',
])('%s runs nothing, throws nothing and asks nobody else', async (path) => {
  await lookAt(path);
  expect(site.alarms()).toEqual([]);
});

test('a page that joined strings and HTML is caught', { tags: 'planted' }, async () => {
  const markup = ['<img src=x onerror=alert(1)>', '<iframe src="https://host.example/"></iframe>', '<p onmouseover=prompt(1)>'];
  await site.plant('/planted/', `<!doctype html><script>eval('1+1'); throw Error('thrown')</script>${markup.join('')}`);
  await lookAt('/planted/');
  for (const alarm of ['alert', 'prompt', 'eval', 'asked for https://host.example/', 'threw thrown'])
    expect(site.alarms()).toContain(alarm);
});
