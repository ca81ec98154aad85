// @module-tag machines
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from '../harness/built-site.ts';
import { property } from '../harness/hast.ts';
import { addressOf } from './page-address.ts';

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const text = (file: string) => site.read(file).toString('utf8');
  const xml = (file: string) => new XMLParser().parse(text(file)) as Readonly<Record<string, never>>;

  test('the feed is Atom, with everything that RFC 4287 asks for', () => {
    const { meta, title, url, self, items, updated } = parseFeed(text('/feed.xml'));
    expect(meta).toEqual({ type: 'atom', version: '1.0' });
    expect(title).toContain('corrections');
    expect(updated).toBeInstanceOf(Date);
    expect([url, self]).toEqual([`${origin ?? ''}${base}`, `${origin ?? ''}${base}feed.xml`]);
    const feed: { readonly id: string; readonly author: { readonly name: string } } = xml('/feed.xml')['feed']!;
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(feed.author.name).not.toBe('');
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) expect([item.id, item.title, item.updated]).not.toContain(null);
  });

  test('the home page leads feed readers to it', () => {
    const home = site.pages.find(({ path }) => path === '/')!;
    const link = home.elements.find((element) => property(element, 'type') === 'application/atom+xml');
    expect(link && property(link, 'href')).toBe(`${base}feed.xml`);
  });

  test('search engines may read all of it, and are given the list of pages where there is one', () => {
    const lines = text('/robots.txt').split('\n');
    expect(lines).toEqual(expect.arrayContaining(['User-agent: *', `Allow: ${base}`]));
    const named = lines.filter((line) => line.startsWith('Sitemap:'));
    expect(named).toEqual(origin === undefined ? [] : [`Sitemap: ${origin}${base}sitemap.xml`]);
  });

  test.runIf(origin === undefined)('without an address there is no list of pages', () => {
    expect([...site.files].filter((file) => file.includes('sitemap'))).toEqual([]);
  });

  test.runIf(origin !== undefined)('the list of pages has every page that calls itself by its own address, and no other', () => {
    const { url }: { readonly url: readonly { readonly loc: string }[] } = xml('/sitemap.xml')['urlset']!;
    const own = site.pages.filter((page) => {
      const canonical = page.elements.find((element) => property(element, 'rel') === 'canonical');
      return canonical !== undefined && property(canonical, 'href') === addressOf(page, base, origin!);
    });
    expect(url.map(({ loc }) => loc)).toEqual(own.map((page) => addressOf(page, base, origin!)).sort());
  });
});
