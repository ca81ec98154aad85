// @module-tag parts
import { describe, expect, inject, test } from 'vitest';
import { readSite, siteOf } from '../harness/built-site.ts';
import { soundPage } from './check.ts';
import { checks } from './checks/list.ts';

const sound = siteOf({ '/index.html': soundPage() });

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);

  test('the pages are there', () => {
    const paths = site.pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', '/about/', '/map/', '/timeline/']));
    expect(paths.filter((path) => /^\/readings\/[^/]+\/$/.test(path))).toHaveLength(3);
  });

  test.each(checks.map((check) => [check.name, check] as const))('%s', (_, check) => {
    expect(check.find(site)).toEqual([]);
  });
});

describe.each(checks)('the check that $name', ({ find, planted }) => {
  test('passes a sound page', { tags: 'access' }, () => {
    expect(find(sound)).toEqual([]);
  });

  test.each(Object.entries(planted))('catches %s', { tags: ['access', 'planted'] }, (_, site) => {
    expect(find(site)).toHaveLength(1);
  });
});
