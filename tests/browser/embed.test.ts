// @module-tag handed-on
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { frameHeight } from '../../src/core/views/embed-snippet.ts';
import { at, forEach, openContext, paths, wide } from './session.ts';
import { openPage, settle } from './visit.ts';

describe('in a column 320 pixels wide', () => {
  const context = openContext({ viewport: { width: 320, height: 100 } });

  test('every note fits the height that the snippet asks for', async () => {
    const frames = paths.filter((path) => path.startsWith('/embed/notes/'));
    expect(frames.length).toBeGreaterThan(0);
    const high = await forEach(context(), frames, async (page, path) => {
      await page.goto(at(path), { waitUntil: 'load' });
      await settle(page);
      return { path, height: await page.evaluate(() => document.body.offsetHeight) };
    });
    expect(high.filter(({ height }) => height > frameHeight)).toEqual([]);
  });
});

/** Shows a note's snippet, as the site with an address gives it, on a page of another host; `frames` says what its frames get. */
async function show(page: Page, frames: 'served' | 'forbidden' | 'lost'): Promise<void> {
  const based = inject('addresses')[1]!;
  await page.goto(new URL('notes/sinki-suspended/', based).href);
  const snippet = (await page.locator('code', { hasText: '<object' }).textContent())!;
  await page.route('https://host.example/**', async (route) => {
    if (frames === 'lost') return route.abort();
    return route.fulfill({
      response: await route.fetch({ url: based + new URL(route.request().url()).pathname.slice('/some/base/'.length) }),
    });
  });
  const headers = frames === 'forbidden' ? { 'content-security-policy': "object-src 'none'; frame-src 'none'" } : {};
  await page.route('https://other.example/', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: `<!doctype html><title>A</title><p>Before</p>${snippet}` }),
  );
  await page.goto('https://other.example/', { waitUntil: 'load' });
}

describe("on somebody else's page", () => {
  const context = openContext({ viewport: wide });

  test('the note is shown in a frame', async () => {
    const page = await openPage(context());
    await show(page, 'served');
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toContain('https://host.example/some/base/embed/notes/sinki-suspended/');
    const frame = page.frames().find((candidate) => candidate.url().includes('/embed/'))!;
    expect(await frame.locator('blockquote').textContent()).toBe('“Libyan Interior Minister Omar al-Sinki”');
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    await page.close();
  });

  test.each(['forbidden', 'lost'] as const)('where frames are %s the quotation is read, with its link', async (frames) => {
    const page = await openPage(context());
    await show(page, frames);
    await expect.poll(() => page.locator('blockquote').isVisible()).toBe(true);
    expect(await page.locator('blockquote a').getAttribute('href')).toBe('https://host.example/some/base/notes/sinki-suspended/');
    await page.close();
  });
});

describe('a reading to keep, with the network off', () => {
  const context = openContext({ viewport: wide, offline: true });

  test.each(['blasting-news', 'reuters', 'ap'])('%s opens from a disk with its own faces, and asks for nothing', async (slug) => {
    const page = await openPage(context());
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    const file = pathToFileURL(join(inject('sites')[0]!.folder, 'readings', slug, 'offline.html')).href;
    await page.goto(file, { waitUntil: 'load' });
    await settle(page);
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([file]);
    expect(complaints).toEqual([]);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(faces).toEqual(expect.arrayContaining(['Newsreader', 'Public Sans']));
    expect(await page.locator('svg.timeline:visible, svg.map:visible').count()).toBeGreaterThanOrEqual(2);
    await page.close();
  });
});
