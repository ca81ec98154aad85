// @module-tag verbatim
// What the scripts of our pages write themselves, in a real browser without the policy: words that are searched for, and
// fragments of addresses. Each string stays text.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tried } from './site.ts';
import { examples } from './strings.ts';
import { watchHostile } from './watched.ts';

const site = watchHostile();
const strings = [...tried, ...examples];

/** Types strings into the search one by one: what it says to each, and the shapes of all that it ever lists. */
const typeAll = (page: Page, queries: readonly string[]) =>
  page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const list = document.querySelector('[data-results]')!;
    const status = document.querySelector('form [data-status]')!;
    const shapes = new Set<string>();
    const titles = new Set<string>();
    const said: string[] = [];
    for (const query of all) {
      input.value = query;
      status.textContent = 'Not yet.';
      input.dispatchEvent(new Event('input'));
      // Once its records are there, the search answers at once; a timer would make each string wait.
      for (let turn = 0; status.textContent === 'Not yet.'; turn++)
        await (turn < 10 ? Promise.resolve() : new Promise((done) => setTimeout(done)));
      for (const element of [...list.querySelectorAll('*'), ...status.querySelectorAll('*')])
        shapes.add([element.localName, ...element.getAttributeNames().sort()].join(' '));
      for (const { protocol, origin: of, textContent } of list.querySelectorAll('a')) {
        shapes.add(`${protocol} ${of === location.origin}`);
        titles.add(textContent);
      }
      said.push(status.textContent);
    }
    return { shapes: [...shapes].sort(), titles: [...titles], said };
  }, queries);

const shapes = ['a href', 'http: true', 'li', 'mark', 'p', 'span class'];

test(`each of ${strings.length} strings that is searched for comes to nothing but text`, async () => {
  const page = await site.open('/search/');
  const seen = await typeAll(page, strings);
  expect(seen.shapes).toEqual(shapes);
  const answers = strings.map((words, index) => [words, seen.said[index]!] as const);
  // A field of one line drops the line ends.
  const typed = (words: string) => words.replace(/[\r\n]/g, '').trim();
  const odd = answers.filter(
    ([words, said]) =>
      said !== (typed(words) === '' ? '' : `Nothing found for “${typed(words)}”.`) && !/^\d+ of \d+ shown\.$/.test(said),
  );
  expect(odd).toEqual([]);
  expect(answers.filter(([, said]) => said.endsWith('shown.')).length).toBeGreaterThan(300);
  const known = await page.evaluate(async () => {
    const response = await fetch(document.querySelector<HTMLElement>('[data-records]')!.dataset['records']!);
    return ((await response.json()) as { readonly title: string }[]).map(({ title }) => title);
  });
  expect(seen.titles.filter((title) => !known.includes(title))).toEqual([]);
  expect(site.alarms()).toEqual([]);
  await page.close();
});

test('a result that is not made of text is caught', { tags: 'planted' }, async () => {
  const page = await site.open('/search/');
  await page.evaluate(() => {
    const list = document.querySelector('[data-results]')!;
    list.replaceChildren = (...nodes) => {
      list.textContent = '';
      const items = nodes.map((node) => `<li>${(node as Node).textContent}</li>`);
      list.appendChild(new Range().createContextualFragment(items.join('')));
    };
  });
  expect((await typeAll(page, ['img', 'script', 'svg'])).shapes).not.toEqual(shapes);
  await expect.poll(() => site.alarms()).toContain('alert');
  await page.close();
});

/** Goes to fragments one by one: what the page says to each, and how many elements it has besides that line. */
const goToAll = (page: Page, fragments: readonly string[]) =>
  page.evaluate(async (all) => {
    const own = () => [...document.querySelectorAll('main p.soft[role=status], main p.soft[role=status] *')];
    const others = () => document.querySelectorAll('*').length - own().length;
    const before = others();
    const said: string[] = [];
    const odd: string[] = [];
    for (const fragment of all) {
      const arrived = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      const old = location.hash;
      location.hash = fragment;
      if (location.hash !== old) await arrived;
      await new Promise(requestAnimationFrame);
      const [line, ...inside] = own();
      said.push(line?.textContent ?? '');
      if (inside.some(({ localName }) => localName !== 'a') || inside.length > 1 || others() !== before) odd.push(fragment);
    }
    return { said, odd };
  }, fragments);

/** A reading that does not wait for the next frame before it says something: a thousand frames take ten seconds. */
async function openReading(): Promise<Page> {
  const page = await site.open('/readings/examples/');
  await page.evaluate(() => {
    window.requestAnimationFrame = (act) => {
      queueMicrotask(() => act(0));
      return 0;
    };
  });
  return page;
}

test(`each of ${tried.length} strings behind the # is only named`, async () => {
  const page = await openReading();
  const encoded = await goToAll(
    page,
    tried.map((words) => encodeURIComponent(words.toWellFormed())),
  );
  expect(encoded.odd).toEqual([]);
  const isSaid = (words: string, said: string) =>
    said.startsWith(`The part “${words.toWellFormed()}” that the address names is not on this page.`);
  expect(tried.filter((words, index) => words !== '' && !isSaid(words, encoded.said[index]!))).toEqual([]);
  const raw = await goToAll(page, tried);
  expect(raw.odd).toEqual([]);
  expect(raw.said.filter((said) => said !== '').length).toBeGreaterThan(450);
  expect(site.alarms()).toEqual([]);
  await page.close();
});

test('a line that is not made of text is caught', { tags: 'planted' }, async () => {
  const page = await openReading();
  await page.evaluate(() => {
    Element.prototype.append = function (...nodes) {
      const words = nodes.map((node) => (typeof node === 'string' ? node : node.textContent));
      this.appendChild(new Range().createContextualFragment(words.join('')));
    };
  });
  expect((await goToAll(page, [encodeURIComponent('<img src=x onerror=alert(1)>')])).odd).toHaveLength(1);
  await expect.poll(() => site.alarms()).toContain('alert');
  await page.close();
});
