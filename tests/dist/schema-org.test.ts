// @module-tag parts
import { describe, expect, inject, test } from 'vitest';
import { type Page, readSite } from '../harness/built-site.ts';
import { property, textOf } from '../harness/hast.ts';
import { expand } from '../harness/linked-data.ts';
import { addressOf } from './page-address.ts';

type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What a page says of itself; nothing where it says nothing. */
const dataOf = ({ elements }: Page): readonly string[] =>
  elements.filter((element) => element.tagName === 'script' && property(element, 'type') === 'application/ld+json').map(textOf);

/** Pages that search engines are asked to leave out say nothing of themselves, nor do files to keep. */
const isListed = ({ path, elements }: Page) =>
  path.endsWith('/') &&
  !elements.some((element) => property(element, 'name') === 'robots' && property(element, 'content')?.includes('noindex'));

const schemaOrg = (name: string) => `http://schema.org/${name}`;

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const address = (page: Page) => addressOf(page, base, origin ?? 'http://localhost');
  const listed = site.pages.filter(isListed);

  /** The first node that a page's data holds, as it is expanded. */
  async function nodeOf(page: Page): Promise<Node> {
    const [node] = (await expand(JSON.parse(dataOf(page)[0]!) as object, address(page))) as readonly Node[];
    return node!;
  }
  const nodeAt = (path: string) => nodeOf(site.pages.find((page) => page.path === path)!);

  test('every page that is listed says what it is, once', () => {
    expect(listed.length).toBeGreaterThan(150);
    expect(listed.filter((page) => dataOf(page).length !== 1).map(({ path }) => path)).toEqual([]);
  });

  test('all of it is JSON-LD with nothing lost, and calls the page by its own address', async () => {
    const wrong = [];
    for (const page of listed) {
      const { [schemaOrg('url')]: url } = await nodeOf(page);
      if (JSON.stringify(url) !== JSON.stringify([{ '@id': address(page) }])) wrong.push(page.path);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['/', 'WebSite'],
    ['/data/', 'Dataset'],
    ['/about/', 'WebPage'],
    ['/readings/ap/', 'AnalysisNewsArticle'],
    ['/notes/two-cities/', 'AnalysisNewsArticle'],
    ['/differences/how-many-killed/', 'AnalysisNewsArticle'],
    ['/events/mabruk-attack/', 'Event'],
    ['/places/sirte/', 'City'],
    ['/places/libya/', 'Country'],
    ['/actors/binali/', 'Person'],
    ['/actors/islamic-state/', 'Organization'],
  ])('%s is of type %s', async (path, type) => {
    expect((await nodeAt(path))['@type']).toEqual([schemaOrg(type)]);
  });

  test('a reading is based on its text and is about places that other registers know', async () => {
    const reading = await nodeAt('/readings/reuters/');
    const [text] = reading[schemaOrg('isBasedOn')] as unknown as readonly Node[];
    expect(text!['@type']).toEqual([schemaOrg('NewsArticle')]);
    expect(text![schemaOrg('datePublished')]![0]!['@value']).toBe('2015-03-20');
    const places = reading[schemaOrg('about')] as unknown as readonly Node[];
    expect(places.length).toBeGreaterThan(0);
    for (const place of places)
      expect(place[schemaOrg('sameAs')]![0]!['@id']).toMatch(/^http:\/\/www\.wikidata\.org\/entity\/Q\d+$/);
  });
});
