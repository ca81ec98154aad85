// @module-tag machines
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { createLinks } from '../core/links.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

test('the list of pages is named only where it has an address', () => {
  expect(robots(createLinks('/', undefined, () => undefined))).toBe('User-agent: *\nAllow: /\n');
  expect(robots(createLinks('/some/base/', 'https://host.example', () => undefined))).toBe(
    'User-agent: *\nAllow: /some/base/\n\nSitemap: https://host.example/some/base/sitemap.xml\n',
  );
});

test('the list of pages is sorted, and what XML would read is escaped', () => {
  const { urlset } = new XMLParser().parse(sitemap(['https://a.example/b/', 'https://a.example/?a=1&b=<2>'])) as {
    urlset: { url: { loc: string }[] };
  };
  expect(urlset.url.map(({ loc }) => loc)).toEqual(['https://a.example/?a=1&b=<2>', 'https://a.example/b/']);
});
