// @module-tag light
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { firstScript, wholeReading } from '../harness/budgets.ts';
import { at, forEach, narrow, openContext, paths, samples, wide } from './session.ts';
import { openPage, visit, type Visit } from './visit.ts';

const { folder } = inject('sites')[0]!;

/** The bytes of an asked file as a host with brotli sends it; fonts and pictures are compressed already. */
function bytes(address: string): number {
  const { pathname } = new URL(address);
  const content = readFileSync(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  return /\.(woff2|png|jpg|webp)$/.test(pathname) ? content.length : brotliCompressSync(content).length;
}

const isScript = (address: string) => new URL(address).pathname.endsWith('.js');
const files = ({ asked }: Visit, first: boolean) => [
  ...new Set(asked.filter((one) => one.first === first).map(({ address }) => address)),
];
const sum = (addresses: readonly string[]) => addresses.reduce((total, address) => total + bytes(address), 0);

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('in a %s window', (_, viewport) => {
  const context = openContext({ viewport });
  const readings = paths.filter((path) => /^\/readings\/[^/]+\/$/.test(path));

  test('a reading is light before anything is touched', async () => {
    expect(readings).toHaveLength(3);
    for (const path of readings) {
      // A page of a fresh context each time, so that nothing is in a cache yet.
      const page = await openPage(context());
      const seen = await visit(page, at(path));
      await page.close();
      const whole = sum(files(seen, true));
      expect(whole, path).toBeGreaterThanOrEqual(wholeReading.least);
      expect(whole, path).toBeLessThanOrEqual(wholeReading.most);
      const script = sum(files(seen, true).filter(isScript));
      expect(script, path).toBeGreaterThanOrEqual(firstScript.least);
      expect(script, path).toBeLessThanOrEqual(firstScript.most);
    }
  });
});

describe('in a window too low to show a figure', () => {
  // The masthead fits, and nothing below it.
  const context = openContext({ viewport: { width: 1440, height: 50 } });

  test('no page fetches the script of a figure that is not seen; home, map and timeline fetch it when it is', async () => {
    const heavy = await forEach(context(), samples, async (page, path) => {
      const seen = await visit(page, at(path));
      return { path, early: sum(files(seen, true).filter(isScript)), late: sum(files(seen, false).filter(isScript)) };
    });
    expect(heavy.filter(({ early }) => early > firstScript.most)).toEqual([]);
    expect(heavy.filter(({ late }) => late > 0).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/', '/map/', '/timeline/']),
    );
    expect(heavy.filter(({ path, late }) => path.startsWith('/readings/') && late > firstScript.most)).toEqual([]);
  });
});
