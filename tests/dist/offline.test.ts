// @module-tag handed-on
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { type Page, readPage, readSite } from '../harness/built-site.ts';
import { property, textOf } from '../harness/hast.ts';
import { addressesOf } from './addresses.ts';
import { articleOf, departures } from './verbatim.ts';

/** What a file on its own would have to fetch, or run, or could not follow, in words. */
function dependence(page: Page, origin: string | undefined): readonly string[] {
  const ids = new Set(page.elements.map((element) => property(element, 'id')));
  const addresses = page.elements.flatMap(addressesOf).flatMap(({ use, address, element }) => {
    if (address.startsWith('data:font/woff2;base64,') && element.tagName === 'style') return [];
    if (address.startsWith('#')) return ids.has(decodeURIComponent(address.slice(1))) ? [] : [`${address} names nothing`];
    if (use === 'resource') return [`<${element.tagName}> fetches ${address.slice(0, 60)}`];
    const isWhole = /^https?:\/\//.test(address) && (origin !== undefined || !address.startsWith('http://localhost'));
    return isWhole ? [] : [`a link to ${address}`];
  });
  const scripts = page.elements.filter(({ tagName }) => tagName === 'script').map(() => 'a script');
  const handlers = page.elements.flatMap(({ properties }) => Object.keys(properties).filter((name) => /^on|^style$/.test(name)));
  return [...addresses, ...scripts, ...handlers];
}

const names: readonly (readonly [slug: string, seed: string, blocks: number])[] = [
  ['blasting-news', '000_ce56224076dbe75a.txt', 8],
  ['reuters', '001_bf85bd13fb12005a.txt', 8],
  ['ap', '002_de97a7b15e040a89.txt', 10],
];

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const copyOf = (slug: string) => {
    const path = `/readings/${slug}/offline.html`;
    return readPage(path, site.read(path).toString('utf8'));
  };

  test.each(names)('the copy of %s needs nothing and nobody', (slug) => {
    expect(dependence(copyOf(slug), origin)).toEqual([]);
  });

  test.each(names)('the copy of %s holds its text letter for letter', (slug, seed, blocks) => {
    const article = articleOf(seed, readFileSync(join(root, 'seeds', seed), 'utf8'), blocks);
    expect(departures({ ...site, pages: [copyOf(slug)] }, [article])).toEqual([]);
  });

  test.each(names)('the copy of %s holds every note whole, the map and the figure', (slug) => {
    const [page, copy] = [site.pages.find(({ path }) => path === `/readings/${slug}/`)!, copyOf(slug)];
    const notes = ({ elements }: Page) =>
      elements.filter((element) => /(^| )note( |$)/.test(property(element, 'className') ?? ''));
    const words = (element: Page['elements'][number]) => {
      // Ways to other pages may be gone; what a note says may not.
      const ways = /Compare the texts|This note alone/g;
      return textOf(element).replace(ways, '').replace(/\s+/g, ' ').trim();
    };
    expect(notes(copy).length).toBeGreaterThan(10);
    expect(notes(copy).map(words)).toEqual(notes(page).map(words));
    const drawings = copy.elements.filter(({ tagName }) => tagName === 'svg').map((svg) => property(svg, 'className'));
    expect(drawings).toEqual(expect.arrayContaining(['map', expect.stringMatching(/^timeline/)]));
  });

  test.each(names)('the copy of %s trusts nothing but itself, and weighs what it should', (slug) => {
    const [policy] = copyOf(slug).elements.filter((element) => property(element, 'httpEquiv') !== undefined);
    expect(property(policy!, 'content')).toMatch(/^default-src 'none'; style-src ('sha256-[\w+/=]+' ?)+; font-src data:; /);
    const { length } = site.read(`/readings/${slug}/offline.html`);
    expect(length).toBeGreaterThan(150_000);
    expect(length).toBeLessThan(350_000);
  });
});

test.each([
  ['a picture to fetch', '<img src="/a.png" alt="">', 1],
  ['a face to fetch', '<style>@font-face { src: url(/a.woff2) }</style>', 1],
  ['a link that leads nowhere from a disk', '<a href="/map/">A</a>', 1],
  ['a fragment of nothing', '<a href="#nothing">A</a>', 1],
  ['a script', '<script>a()</script>', 1],
  ['a handler', '<p onclick="a()">A</p>', 1],
  ['nothing', '<p id="a">A</p><a href="#a">B</a><a href="https://host.example/" rel="external">C</a>', 0],
])('of a copy with %s the fault is noticed', { tags: 'planted' }, (_, body, count) => {
  expect(dependence(readPage('/', `<!doctype html><body>${body}</body>`), undefined)).toHaveLength(count);
});
