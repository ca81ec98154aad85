import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { grouped, injectAxe, violations, type Violation } from './axe.ts';
import { at, forEach, narrow, openContext, paths, wide } from './session.ts';
import { settle, visit, type Visit } from './visit.ts';

/** A visit, and what axe said in each of the two schemes of colours. */
interface Seen extends Visit {
  readonly light: readonly Violation[];
  readonly dark: readonly Violation[];
}

async function see(page: Page, path: string): Promise<Seen> {
  const found: Record<'light' | 'dark', readonly Violation[]> = { light: [], dark: [] };
  const visited = await visit(page, at(path), async () => {
    await injectAxe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      found[colorScheme] = await violations(page);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
  return { ...visited, ...found };
}

const { origin } = new URL(at('/'));

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('in a %s window, scrolled from top to bottom', (_, viewport) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });
  let tour: readonly (readonly [path: string, seen: Seen])[] = [];
  const all = (find: (seen: Seen) => readonly string[]) =>
    tour.flatMap(([path, seen]) => find(seen).map((words) => `${path}: ${words}`));

  test('every page is visited', async () => {
    tour = await forEach(context(), paths, async (page, path) => [path, await see(page, path)] as const);
    expect(tour).toHaveLength(paths.length);
  });

  test('no page breaks its policy, fails or misses a file', () => {
    expect(all(({ complaints }) => complaints)).toEqual([]);
  });

  test('no page asks another host', () => {
    expect(
      all(({ asked }) =>
        asked
          .map(({ address }) => address)
          .filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
      ),
    ).toEqual([]);
  });

  test('nothing on any page moves by itself', () => {
    expect(all(({ shifts }) => shifts)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on any page in %s colours', (scheme) => {
    expect(grouped(tour.map(([path, seen]) => [path, seen[scheme]]))).toEqual([]);
  });
});
