import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { grouped, injectAxe, violations, type Violation } from './axe.ts';
import { at, forEach, narrow, openContext, paths, samples, wide } from './session.ts';
import { settle, visit, type Visit } from './visit.ts';

type Scheme = 'light' | 'dark';

/** A visit, and what axe said in each scheme of colours. */
interface Seen extends Visit, Readonly<Record<Scheme, readonly Violation[]>> {}

async function see(page: Page, path: string, schemes: readonly Scheme[]): Promise<Seen> {
  const found: Record<Scheme, readonly Violation[]> = { light: [], dark: [] };
  let shifts: readonly string[] = [];
  const visited = await visit(page, at(path), async () => {
    // Read before the colours change: new colours are no fault of the page's, nor is a face that came late and may be used then.
    shifts = await page.evaluate(() => [...window.notes.shifts]);
    await injectAxe(page);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      found[colorScheme] = await violations(page);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
  return { ...visited, ...found, shifts };
}

const { origin } = new URL(at('/'));

// Every page is looked at in both schemes; in both windows in both, one page of each kind.
describe.each([
  ['wide', wide, 'light'],
  ['narrow', narrow, 'dark'],
] as const)('in a %s window, scrolled from top to bottom', (_, viewport, scheme) => {
  const context = openContext({ viewport, reducedMotion: 'reduce' });
  let tour: readonly (readonly [path: string, seen: Seen])[] = [];
  const all = (find: (seen: Seen) => readonly string[]) =>
    tour.flatMap(([path, seen]) => find(seen).map((words) => `${path}: ${words}`));

  // Not a test: without it none of the tests below may pass.
  beforeAll(async () => {
    tour = await forEach(context(), paths, async (page, path) => {
      return [path, await see(page, path, samples.includes(path) ? ['light', 'dark'] : [scheme])] as const;
    });
  }, 900_000);

  test('every page is visited', () => {
    expect(tour.map(([path]) => path)).toEqual(paths);
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

  test.each(['light', 'dark'] as const)('axe finds nothing on any page in %s colours', (colours) => {
    expect(grouped(tour.map(([path, seen]) => [path, seen[colours]]))).toEqual([]);
  });
});
