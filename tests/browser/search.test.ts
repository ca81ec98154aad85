// @module-tag parts
import { describe, expect, test } from 'vitest';
import { at, openContext, wide } from './session.ts';
import { openPage } from './visit.ts';

const address = at('/search/');

describe('the search', () => {
  const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

  test('asks for its records when the field is first used, and not before', async () => {
    const page = await openPage(context());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.endsWith('records.json'))).toEqual([]);
    await page.locator('#q').focus();
    await expect.poll(() => asked.filter((path) => path.endsWith('records.json')).length).toBe(1);
    await page.close();
  });

  test.each([
    ['bengazi', 'Benghazi'],
    ['misratah', 'Misrata'],
    ['طرابلس', 'Tripoli'],
  ])('%s finds %s, and says politely how much it found', async (query, name) => {
    const page = await openPage(context());
    await page.goto(address, { waitUntil: 'load' });
    await page.locator('#q').fill(query);
    await expect.poll(() => page.locator('[data-results] a').first().textContent()).toContain(name);
    expect(await page.locator('form [role=status]').textContent()).toMatch(/^\d+ of \d+ shown\.$/);
    await page.close();
  });

  test('marks the words that it found, and says so where it finds nothing', async () => {
    const page = await openPage(context());
    await page.goto(address, { waitUntil: 'load' });
    await page.locator('#q').fill('preacher');
    await expect.poll(() => page.locator('[data-results] mark').first().textContent()).toMatch(/preacher/i);
    await page.locator('#q').fill('zzzzqqqq');
    await expect.poll(() => page.locator('form [role=status]').textContent()).toBe('Nothing found for “zzzzqqqq”.');
    expect(await page.locator('[data-results] a').count()).toBe(0);
    await page.close();
  });
});

describe('without scripts', () => {
  const context = openContext({ viewport: wide, javaScriptEnabled: false });

  test('the page is the index from A to Z, with nothing that does not work', async () => {
    const page = await context().newPage();
    await page.goto(address, { waitUntil: 'load' });
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('.found a').count()).toBeGreaterThan(150);
    await page.close();
  });
});
