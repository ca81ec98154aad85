// @module-tag machines
import { expect, test } from 'vitest';
import { createLinks } from '../core/links.ts';
import { robots } from './robots.ts';

test('the list of pages is named only where it has an address', () => {
  expect(robots(createLinks('/', undefined))).toBe('User-agent: *\nAllow: /\n');
  expect(robots(createLinks('/some/base/', 'https://host.example'))).toBe(
    'User-agent: *\nAllow: /some/base/\n\nSitemap: https://host.example/some/base/sitemap.xml\n',
  );
});
