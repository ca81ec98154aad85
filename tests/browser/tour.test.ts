// @module-tag parts
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { alwaysAxe, grouped, violations, type Violation } from './axe.ts';
import { at, forEach, narrow, openContext, paths, samples, wide } from './session.ts';
import { visit, type Visit } from './visit.ts';

/** A visit, and what axe said at its end. */
interface Seen extends Visit {
  readonly found: readonly Violation[];
}

async function see(page: Page, path: string): Promise<Seen> {
  let found: readonly Violation[] = [];
  let shifts: readonly string[] = [];
  const visited = await visit(page, at(path), async () => {
    // Read before axe scrolls about: that is no fault of the page's.
    shifts = await page.evaluate(() => [...window.notes.shifts]);
    found = await violations(page);
  });
  return { ...visited, found, shifts };
}

const { origin } = new URL(at('/'));

// Every page once; in the narrow window and the dark, one page of each kind. Other states of each kind: states.test.ts.
describe.each([
  ['wide, light', { viewport: wide, colorScheme: 'light' }, paths],
  ['narrow, dark', { viewport: narrow, colorScheme: 'dark' }, samples],
] as const)('in a %s window, scrolled from top to bottom', (_, settings, toured) => {
  const context = openContext({ ...settings, reducedMotion: 'reduce' });
  let tour: readonly (readonly [path: string, seen: Seen])[] = [];
  const all = (find: (seen: Seen) => readonly string[]) =>
    tour.flatMap(([path, seen]) => find(seen).map((words) => `${path}: ${words}`));

  // Not a test: without it none of the tests below may pass.
  beforeAll(async () => {
    await alwaysAxe(context());
    tour = await forEach(context(), toured, async (page, path) => [path, await see(page, path)] as const);
  });

  test('every page is visited', () => {
    expect(tour.map(([path]) => path)).toEqual(toured);
  });

  test('no page breaks its policy, fails or misses a file', { tags: 'trust' }, () => {
    expect(all(({ complaints }) => complaints)).toEqual([]);
  });

  test('no page asks another host', { tags: 'others' }, () => {
    expect(
      all(({ asked }) =>
        asked
          .map(({ address }) => address)
          .filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
      ),
    ).toEqual([]);
  });

  test('nothing on any page moves by itself', { tags: 'light' }, () => {
    expect(all(({ shifts }) => shifts)).toEqual([]);
  });

  test('axe finds nothing on any page', { tags: 'access' }, () => {
    expect(grouped(tour.map(([path, { found }]) => [path, found]))).toEqual([]);
  });
});
