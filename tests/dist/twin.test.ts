// @module-tag parts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { readSite } from '../harness/built-site.ts';
import { elementsOf, property, textOf } from '../harness/hast.ts';
import { dataPaths, dataText } from './data.ts';

/** Each reading with its seed, and with the number of paragraphs of its article; what follows there are readers' comments. */
const readings = [
  ['blasting-news', '000_ce56224076dbe75a.txt', 8],
  ['reuters', '001_bf85bd13fb12005a.txt', 8],
  ['ap', '002_de97a7b15e040a89.txt', 10],
] as const;

const linesOf = (seed: string) =>
  readFileSync(join(root, 'seeds', seed), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Of the readers' comments, those long enough that their words stand nowhere else by chance. */
const comments = linesOf('001_bf85bd13fb12005a.txt')
  .slice(8)
  .map((line) => line.trim())
  .filter((line) => line.length > 25);

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const twin = (slug: string) => site.read(`/readings/${slug}/text.txt`).toString('utf8');

  test.each(readings)(
    'the plain text of %s has every paragraph at the left edge, letter for letter, once',
    (slug, seed, count) => {
      const lines = twin(slug).split('\n');
      for (const paragraph of linesOf(seed).slice(0, count)) expect(lines.filter((line) => line === paragraph)).toHaveLength(1);
    },
  );

  test.each(readings)('the plain text of %s has every note of the page', (slug) => {
    const page = site.pages.find(({ path }) => path === `/readings/${slug}/`)!;
    const notes = page.elements.filter((element) => /(^| )note( |$)/.test(property(element, 'className') ?? ''));
    const text = twin(slug).replace(/\s+/g, ' ');
    expect(notes.length).toBeGreaterThan(9);
    const firstWords = notes.map((note) => {
      const verdict = [...elementsOf(note)].find(({ tagName }) => tagName === 'p');
      return textOf(verdict?.children[0] ?? note)
        .replace(/\s+/g, ' ')
        .trim();
    });
    expect(firstWords.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('the reading leads to its plain text and to its reference', () => {
    const page = site.pages.find(({ path }) => path === '/readings/ap/')!;
    const addresses = page.elements.map((element) => property(element, 'href'));
    expect(addresses).toEqual(expect.arrayContaining([`${base}readings/ap/text.txt`, `${base}readings/ap/cite/`]));
  });

  test('no words of a reader’s comment are in anything that leaves the site', () => {
    expect(comments.length).toBeGreaterThan(10);
    const texts = [
      ...dataPaths(site).map((path) => [path, dataText(site, path)] as const),
      ...readings.map(([slug]) => [`${slug} as text`, twin(slug)] as const),
      ['the feed', site.read('/feed.xml').toString('utf8')] as const,
    ];
    // JSON writes some characters as escapes: the words are looked for as they stand, and as JSON has them.
    const has = (text: string, words: string) => text.includes(words) || text.includes(JSON.stringify(words).slice(1, -1));
    const found = texts.flatMap(([name, text]) =>
      comments.filter((words) => has(text, words)).map((words) => `${name}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
