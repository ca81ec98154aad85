// @module-tag failing-parts
// What must hold when a part of a page fails: nothing throws, everything that the page says is there to be read, and its links lead on.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { MapPlace } from '../../src/core/views/map-places.ts';
import { lacking } from './lacking.ts';
import { at, forEach, openContext, samples, wide } from './session.ts';
import { openPage, scrollThrough, settle } from './visit.ts';

const context = openContext({ viewport: wide, reducedMotion: 'reduce' });

/** The pages that have a script of their own. */
const scripted = ['/readings/ap/', '/map/', '/timeline/', '/search/', '/'];

/** Shows a page that `plant` has put a fault into, scrolls through it, and tells what does not hold. */
async function survey(page: Page, path: string, use?: (page: Page) => Promise<void>): Promise<readonly string[]> {
  const thrown: string[] = [];
  const note = ({ message }: Error) => message !== 'planted' && thrown.push(`${path}: an exception: ${message}`);
  page.on('pageerror', note);
  await page.goto(at(path), { waitUntil: 'load' });
  await scrollThrough(page);
  await settle(page);
  await use?.(page);
  const missing = (await lacking(page)).map((words) => `${path}: ${words}`);
  page.off('pageerror', note);
  return [...thrown, ...missing];
}

/** The same for a page of its own. */
async function faulty(path: string, plant: (page: Page) => Promise<unknown>, use?: (page: Page) => Promise<void>) {
  const page = await openPage(context());
  await plant(page);
  const found = await survey(page, path, use);
  await page.close();
  return found;
}

const files = (ending: string) => readdirSync(join(inject('sites')[0]!.folder, '_astro')).filter((file) => file.endsWith(ending));

test('with every script blocked each kind of page is whole, and its links lead on', async () => {
  const found = await forEach(context(), samples, async (page, path) => {
    await page.route('**/*.js', (route) => route.abort());
    return survey(page, path, async () => {
      if (path.startsWith('/embed/')) return;
      const link = page.locator('.masthead nav a:not([aria-current])').first();
      expect((await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href)).ok()).toBe(true);
    });
  });
  expect(found.flat()).toEqual([]);
});

/** Each script and style sheet of the site with the first of those pages that asks for it. */
async function askers(): Promise<ReadonlyMap<string, string>> {
  const asked = new Map<string, string>();
  const page = await openPage(context());
  for (const path of scripted) {
    const note = (request: Request) => {
      const file = new URL(request.url()).pathname.split('/').at(-1)!;
      if (!asked.has(file)) asked.set(file, path);
    };
    page.on('request', note);
    await survey(page, path, () => search(page, path));
    page.off('request', note);
  }
  await page.close();
  return asked;
}

const search = async (page: Page, path: string) => {
  if (path === '/search/' && (await page.locator('form.search').isVisible())) await page.locator('[name=q]').focus();
  // What previews links comes with the first of them that is touched.
  if (path.startsWith('/readings/')) await page.locator('.source .entity').first().focus();
};

test.each([
  ['is not there', 404, ''],
  ['throws', 200, 'throw new Error("planted")'],
  ['is a page', 200, '<!doctype html>'],
])('when one script or one style sheet of the site %s, the pages that ask for it are whole', async (_, status, body) => {
  const asking = await askers();
  const found = await forEach(context(), [...files('.js'), ...files('.css')], async (page, file) => {
    const path = asking.get(file);
    if (path === undefined) return /tiles|\.png/.test(file) ? [] : [`nobody asks for ${file}`];
    const only = `**/_astro/${file}`;
    let asked = 0;
    await page.route(only, (route) => {
      asked += 1;
      const kind = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ status, contentType: kind, body: file.endsWith('.css') ? '}' : body });
    });
    const faults = await survey(page, path, () => search(page, path));
    await page.unroute(only);
    // A script that is none, or gives nothing to those who import it, is the planted fault itself.
    const words = faults.filter((fault) => !/Unexpected token '<'|does not provide an export/.test(fault));
    return [...words, ...(asked === 0 ? [`nobody asked for ${file}`] : [])];
  });
  expect(found.flat()).toEqual([]);
});

test('without fonts and pictures the pages are whole', async () => {
  const found = await forEach(context(), scripted, async (page, path) => {
    await page.route(/\.(woff2|png|svg)$/, (route) => route.abort());
    return survey(page, path);
  });
  expect(found.flat()).toEqual([]);
});

describe('where the browser denies', () => {
  const deny = (names: readonly string[]) => {
    for (const name of names) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  };

  test('storage, nothing is lost', async () => {
    const found = await forEach(context(), scripted, async (page, path) => {
      await page.addInitScript(deny, ['localStorage', 'sessionStorage', 'indexedDB', 'caches']);
      return survey(page, path);
    });
    expect(found.flat()).toEqual([]);
  });

  test('a change of the address, choosing, filtering and searching work all the same', async () => {
    const plant = (page: Page) =>
      page.addInitScript(() => {
        for (const name of ['pushState', 'replaceState'] as const) {
          history[name] = () => {
            throw new DOMException('denied', 'SecurityError');
          };
        }
      });
    const timeline = await faulty('/timeline/', plant, async (page) => {
      await page.locator('select[name=reading]').selectOption('ap');
      expect(await page.locator('li[data-event]:visible').count()).toBeLessThan(await page.locator('li[data-event]').count());
      await page.locator('select[name=reading]').selectOption('');
    });
    const search = await faulty('/search/', plant, async (page) => {
      await page.locator('[name=q]').fill('Sirte');
      await page.locator('[data-results] li').first().waitFor();
    });
    const reading = await faulty('/readings/ap/', plant, async (page) => {
      await page.locator('.source .marked').first().click();
      await page.locator('.way:visible').waitFor();
    });
    expect([...timeline, ...search, ...reading]).toEqual([]);
  });
});

describe('where data arrives damaged', () => {
  const damaged = [
    ['half', '[{"id":"sirte","name":"Sir'],
    ['empty', ''],
    ['null', 'null'],
    ['no list', '{"id":"sirte"}'],
    ['a list of nothing', '[null]'],
    ['a list of figures', '[1, 2]'],
    ['a list of other things', '[{"id":1,"title":2,"text":3}]'],
    ['a list of the unfinished', '[{"id":"sirte","title":"Sirte"}]'],
  ] as const;

  test.each(damaged)('the search says so where its records are %s, and the index remains', async (_, body) => {
    const plant = (page: Page) => page.route('**/records.json', (route) => route.fulfill({ body }));
    const found = await faulty('/search/', plant, async (page) => {
      await page.locator('[name=q]').fill('Sirte');
      await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/could not be loaded|Nothing found/);
    });
    expect(found).toEqual([]);
  });

  test.each(damaged)('the map stays a drawing where its places are %s', async (_, body) => {
    const plant = (page: Page) => page.route('**/places.json', (route) => route.fulfill({ body }));
    const found = await faulty('/map/', plant, async (page) => {
      expect(await page.locator('.live-map').count()).toBe(0);
      expect(await page.locator('[data-island=map] svg.map >> visible=true').count()).toBe(1);
    });
    expect(found).toEqual([]);
  });

  test.each([
    ['gone', null],
    ['empty', ''],
    ['malformed', '"]> %E0%A4%A \u0000 ,;'],
  ])('the pages are whole where the data attributes are %s', async (_, value) => {
    const found = await forEach(context(), scripted, async (page, path) => {
      await page.addInitScript((value) => {
        // Before the scripts of the page run, and after its text is there.
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          for (const element of document.querySelectorAll('main *')) {
            for (const name of element.getAttributeNames()) {
              if (!/^data-(?!block|note|event|island|figure)/.test(name)) continue;
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
            }
          }
        });
      }, value);
      return survey(page, path, async () => {
        for (const link of await page.locator('main svg a:visible').all()) {
          await link.focus();
          await link.press('ArrowDown');
          break;
        }
      });
    });
    expect(found.flat()).toEqual([]);
  });
});

describe('however many there are', () => {
  const some = async (page: Page, change: (place: MapPlace, index: number) => Partial<MapPlace>, count: number) => {
    const [place] = (await (await page.request.get(at('/map/places.json'))).json()) as MapPlace[];
    const json = Array.from({ length: count }, (_, index) => ({ ...place!, id: `place-${index}`, ...change(place!, index) }));
    await page.route('**/places.json', (route) => route.fulfill({ json }));
  };
  const scattered = (_: MapPlace, index: number) => ({ lat: 29 + (index % 25) / 5, lon: 10 + Math.floor(index / 25) / 4 });

  test.each([
    ['0 places', 0, scattered],
    ['1 place', 1, scattered],
    ['1,000 places', 1000, scattered],
    ['1,000 places on one point', 1000, () => ({ lat: 31, lon: 17 })],
  ])('the map works with %s, and the keyboard opens one', async (_, count, change) => {
    const found = await faulty(
      '/map/',
      (page) => some(page, change, count),
      async (page) => {
        await page.locator('.is-replaced').waitFor();
        expect(await page.locator('.live-map .map-place').count()).toBe(count);
        if (count === 0) return;
        await page.locator('.live-map .map-place').last().focus();
        await page.keyboard.press('Enter');
        await page.locator('.map-popup').waitFor();
        await page.keyboard.press('Escape');
      },
    );
    expect(found).toEqual([]);
  });

  test.each([0, 1, 1000])('the timeline works with %i events', async (count) => {
    const thrown: string[] = [];
    const page = await openPage(context());
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.addInitScript((count) => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return;
        for (const [selector, name] of [
          ['li[data-event]', 'data-event'],
          ['.timeline-wide a[data-ref]', 'data-ref'],
          ['.timeline-middle a[data-ref]', 'data-ref'],
          ['.timeline-vertical a[data-ref]', 'data-ref'],
        ] as const) {
          const [first, ...rest] = document.querySelectorAll(selector);
          for (const other of rest) other.remove();
          const copies = Array.from({ length: count }, (_, index) => {
            const copy = first!.cloneNode(true) as Element;
            copy.removeAttribute('id');
            copy.setAttribute(name, `event-${index}`);
            return copy;
          });
          first!.replaceWith(...copies);
        }
      });
    }, count);
    await page.goto(at('/timeline/'), { waitUntil: 'load' });
    await scrollThrough(page);
    await expect.poll(() => page.locator('[data-shown]').textContent()).toContain(`${count} of ${count} events shown`);
    const marks = page.locator('[data-figure=timeline] a[data-ref]:visible');
    if (count > 0) {
      await page.locator('[data-figure=timeline] a[tabindex="0"]:visible').first().focus();
      await page.locator('.timeline-tooltip:visible').waitFor();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'End']) await page.keyboard.press(key);
    }
    expect(await marks.count()).toBe(count);
    await page.close();
    expect(thrown).toEqual([]);
  });
});

describe('when the window changes', () => {
  test('from wide to 320 pixels and back, everything stays and nothing sticks out', async () => {
    const found = await forEach(context(), scripted, (page, path) =>
      survey(page, path, async () => {
        for (const width of [320, 1440, 320]) {
          await page.setViewportSize({ width, height: 700 });
          await settle(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
        }
        await page.setViewportSize(wide);
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  test('back and forward bring the choice and the filter again', async () => {
    const page = await openPage(context());
    await page.goto(at('/timeline/'));
    await page.locator('select[name=reading]').selectOption('ap');
    const shown = await page.locator('li[data-event]:visible').count();
    await page.goto(at('/readings/ap/#p3'));
    await page.goBack();
    await expect.poll(() => page.locator('select[name=reading]').inputValue()).toBe('ap');
    expect(await page.locator('li[data-event]:visible').count()).toBe(shown);
    await page.goForward();
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p3');
    const words = page.locator('.source .marked').first();
    const id = (await words.getAttribute('href'))!;
    await words.click();
    expect(new URL(page.url()).hash).toBe(id);
    const isHighlighted = async () => (await page.locator(`.note[data-ref="${id.slice(1)}"] .way:visible`).count()) > 0;
    await expect.poll(isHighlighted).toBe(true);
    await page.goBack();
    await expect.poll(isHighlighted).toBe(false);
    await page.goForward();
    await expect.poll(isHighlighted).toBe(true);
    await page.close();
  });
});

describe('a planted loss is caught', () => {
  test.each<readonly [string, () => void, RegExp]>([
    ['a paragraph that is taken away', () => document.querySelector('#p3 .source')!.remove(), /is gone/],
    ['a paragraph that is changed', () => (document.querySelector('#p3 .source')!.textContent = 'Other words'), /is gone/],
    [
      'a note that cannot be seen',
      () => (document.querySelector<HTMLElement>('.note')!.style.visibility = 'hidden'),
      /not shown/,
    ],
    [
      'figures of which none is shown',
      () => {
        for (const svg of document.querySelectorAll('svg')) svg.style.display = 'none';
      },
      /no figure/,
    ],
    [
      'an exception',
      () => {
        setTimeout(() => {
          throw new Error('of another kind');
        });
      },
      /an exception/,
    ],
  ])('%s', { tags: 'planted' }, async (_, harm, words) => {
    const page = await openPage(context());
    expect((await survey(page, '/readings/ap/', () => page.evaluate(harm))).join('\n')).toMatch(words);
    await page.close();
  });
});
