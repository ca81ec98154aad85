// @module-tag verbatim
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { readSite, siteOf } from '../harness/built-site.ts';
import { soundPage } from './check.ts';
import { articleOf, departures } from './verbatim.ts';

/** Each seed with the number of paragraphs of its article; what follows in the file are readers' comments. */
const seeds: readonly (readonly [string, number])[] = [
  ['000_ce56224076dbe75a.txt', 8],
  ['001_bf85bd13fb12005a.txt', 8],
  ['002_de97a7b15e040a89.txt', 10],
];
const articles = seeds.map(([seed, count]) => articleOf(seed, readFileSync(join(root, 'seeds', seed), 'utf8'), count));

test('the seeds hold 26 paragraphs', () => {
  expect(articles.map(({ blocks }) => blocks.length)).toEqual([8, 8, 10]);
});

test.each(inject('sites'))('at $base the text of every paragraph is its seed, once', ({ folder, base }) => {
  expect(departures(readSite(folder, base), articles)).toEqual([]);
});

describe('of an article that is shown', () => {
  const article = { seed: 'a.txt', blocks: ['One  “two” three’s', 'Four & five'] };
  const one = '<p data-block="p1">One  <span>“two”</span> three’s</p>';
  const two = '<p data-block="p2">Four &amp; five</p>';
  const shown = (main: string) =>
    departures(siteOf({ '/index.html': soundPage({ main: `<h1>A</h1><article data-reading="a.txt">${main}</article>` }) }), [
      article,
    ]);

  test('the text may be marked up', () => {
    expect(shown(one + two)).toEqual([]);
  });

  test('data in the page may name its words', () => {
    expect(shown(`${one + two}<script type="application/ld+json">"Four & five"</script>`)).toEqual([]);
  });

  test.each([
    ['a letter changed', one.replace('three', 'Three') + two],
    ['a space lost', one.replace('  ', ' ') + two],
    ['a quotation mark straightened', one.replace('’', "'") + two],
    ['a number drawn as text', one.replace('</p>', '<sup>1</sup></p>') + two],
    ['a paragraph cut short', one + two.replace(' five', '')],
    ['a paragraph left out', one],
    ['a paragraph twice', one + two + two],
    ['a copy for another width', `${one + two}<p hidden>Four &amp; five</p>`],
    ['two paragraphs exchanged', one.replace('p1', 'p2') + two.replace('p2', 'p1')],
  ])('%s is caught', { tags: 'planted' }, (_, main) => {
    expect(shown(main).length).toBeGreaterThan(0);
  });

  test('an article that is missing or shown twice is caught', { tags: 'planted' }, () => {
    expect(departures(siteOf({ '/index.html': soundPage() }), [article])).toEqual(['a.txt is shown 0 times']);
    const page = soundPage({ main: `<h1>A</h1><article data-reading="a.txt">${one}${two}</article>` });
    expect(departures(siteOf({ '/index.html': page, '/b/index.html': page }), [article])).toEqual(['a.txt is shown 2 times']);
  });
});
