// @module-tag parts
import { describe, expect, inject, test } from 'vitest';
import { readDossier } from '../../src/core/dossier.ts';
import { readFiles } from '../../src/integration/dossier-files.ts';
import { root } from '../../src/integration/environment.ts';
import { type BuiltSite, readSite, siteOf } from '../harness/built-site.ts';
import { outlines } from '../harness/sample-dossier.ts';
import { addressesOf } from './addresses.ts';
import { soundPage } from './check.ts';

const dossier = readDossier(await readFiles(root), outlines);
const wanted = {
  notes: dossier.notes,
  events: new Map([...dossier.events, ...dossier.later]),
  places: dossier.places,
  actors: dossier.actors,
  differences: dossier.claims,
};

/** How many links have to be followed from the home page to each page, addresses below the base. Scripts follow none. */
function stepsTo(site: BuiltSite): ReadonlyMap<string, number> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const steps = new Map([['/', 0]]);
  // A map is walked in the order in which it grows: nearer pages come first.
  for (const [path, step] of steps) {
    for (const { use, element, address } of pages.get(path)?.elements.flatMap(addressesOf) ?? []) {
      if (use !== 'link' || element.tagName !== 'a') continue;
      const { host, pathname } = new URL(address, `http://site.invalid${site.base.slice(0, -1)}${path}`);
      const to = `/${pathname.slice(site.base.length)}`;
      if (host === 'site.invalid' && pathname.startsWith(site.base) && pages.has(to) && !steps.has(to)) steps.set(to, step + 1);
    }
  }
  return steps;
}

/** Pages that are more than three links away, or that no link leads to. */
const far = (site: BuiltSite, paths: readonly string[]) => {
  const steps = stepsTo(site);
  return paths.filter((path) => (steps.get(path) ?? Infinity) > 3);
};

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);

  test.each(Object.entries(wanted))('%s have an address each, in three steps from the home page', (kind, entries) => {
    const paths = [...entries.keys()].map((id) => `/${kind}/${id}/`);
    console.log(`${paths.length} ${kind}, at ${base}`);
    expect(paths.length).toBeGreaterThan(9);
    expect(far(site, paths)).toEqual([]);
  });
});

const linked = (...to: readonly string[]) =>
  soundPage({ main: `<h1>A</h1>${to.map((href) => `<a href="${href}">B</a>`).join('')}` });

test('three steps are enough, four are too many, and a page that nothing leads to is caught', { tags: 'planted' }, () => {
  const chain = siteOf({
    '/index.html': linked('/a/'),
    '/a/index.html': linked('../b/'),
    '/b/index.html': linked('/c/#d', 'https://host.example/e/'),
    '/c/index.html': linked('/d/'),
    '/d/index.html': linked(),
    '/e/index.html': linked(),
  });
  expect(far(chain, ['/a/', '/b/', '/c/', '/d/', '/e/'])).toEqual(['/d/', '/e/']);
});
