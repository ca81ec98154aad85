// @module-tag verbatim
// What a site looks like whose every name and every paragraph is a hostile string: really built, and read again by parsers
// that are not ours. Live is what could run, or an element that a string made. Altered is what comes back otherwise than it
// went in, but for the rules of the formats: line ends are line feeds in HTML and XML; XML has no place for some characters,
// which become U+FFFD; a cell of CSV that would run as a formula has an apostrophe before it.
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { readDossier } from '../../src/core/dossier.ts';
import { DossierError } from '../../src/core/problems.ts';
import { type Page, readSite } from '../harness/built-site.ts';
import { elementsOf, property, textOf } from '../harness/hast.ts';
import { outlines } from '../harness/sample-dossier.ts';
import { dossierOf, isLine, paragraphsOf } from './dossier.ts';
import { liveIn, naive, shapeOf } from './live.ts';
import { accepted, refused } from './site.ts';
import { examples, naughty, plainWords } from './strings.ts';

const site = readSite(inject('hostile'));
const pages = new Map(site.pages.map((page) => [page.path, page]));
const text = (file: string) => site.read(file).toString('utf8');
const json = (file: string) => JSON.parse(text(file)) as never;

const lineFeeds = (words: string) => words.replace(/\r\n?/g, '\n');
const inXml = (words: string) => lineFeeds(words).replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD');
const same = (words: string) => words;

const every = accepted.map((_, index) => index);
const lines = every.filter((index) => isLine(accepted[index]!));
const page = (kind: string, index: number): Page => pages.get(`/${kind}s/${kind}-${index}/`)!;
const within = ({ elements }: Page, tag: string, name?: string) =>
  elements.find((element) => element.tagName === tag && (name === undefined || property(element, 'className') === name))!;
const meta = ({ elements }: Page, name: string) =>
  property(
    elements.find((element) => property(element, 'property') === name)!,
    'content',
  )!;
const thing = (of: Page): { readonly name: string } =>
  (
    JSON.parse(textOf(of.elements.find((element) => property(element, 'type') === 'application/ld+json')!)) as {
      readonly '@graph': readonly [{ readonly name: string }];
    }
  )['@graph'][0];

const features: { readonly features: readonly { readonly properties: { readonly title: string } }[] } =
  json('/data/places.geojson');
const notes: { readonly first: { readonly items: readonly Annotation[] } } = json('/data/annotations/names.jsonld');
interface Annotation {
  readonly label: string;
  readonly 'dcterms:identifier': string;
  readonly target: { readonly selector: unknown };
}
const noteData = new Map(notes.first.items.map((item) => [item['dcterms:identifier'], item]));
const events: { readonly events: readonly { readonly id: string; readonly title: string; readonly about: string }[] } =
  json('/data/events.json');
const eventData = new Map(events.events.map((event) => [event.id, event]));
const records: readonly { readonly id: string; readonly title: string; readonly text: string }[] = json('/search/records.json');
const recordData = new Map(records.map((record) => [record.id, record]));
const rows = (file: string) =>
  new Map(parse<Record<string, string>>(text(file), { columns: true }).map((row) => [row['id']!, row]));
const [eventRows, sourceRows] = [rows('/data/events.csv'), rows('/data/sources.csv')];
const formula = /^[=+\-@\t\r＝＋－＠]/;
const inCell = (words: string) => (formula.test(words) ? `'${words}` : words);
const feed = new XMLParser({ trimValues: false, parseTagValue: false, ignoreAttributes: false }).parse(text('/feed.xml')) as {
  readonly feed: { readonly entry: readonly { readonly title: string; readonly link: { readonly '@_href': string } }[] };
};
const entries = new Map(feed.feed.entry.map(({ title, link }) => [link['@_href'], title]));

/** A place that text goes to: which strings go there, what comes back, and what the format makes of it by its rules. */
type Place = readonly [
  place: string,
  strings: readonly number[],
  found: (index: number) => string | undefined,
  rule: typeof same,
];

const places: readonly Place[] = [
  ['the title of a page', every, (index) => textOf(within(page('place', index), 'title')), (w) => `${lineFeeds(w)} – Sample`],
  ['the name of a place', every, (index) => textOf(within(page('place', index), 'h1')), lineFeeds],
  ['the description of a place', every, (index) => textOf(within(page('place', index), 'p', 'lead')), lineFeeds],
  ['an attribute', every, (index) => meta(page('place', index), 'og:title'), lineFeeds],
  ['JSON-LD in a page', every, (index) => thing(page('place', index)).name, same],
  ['the title of an event', every, (index) => textOf(within(page('event', index), 'h1')), lineFeeds],
  ['the name of an actor', every, (index) => textOf(within(page('actor', index), 'h1')), lineFeeds],
  ['the heading of a note', lines, (index) => textOf(within(page('note', index), 'h1')), (w) => w.trim()],
  ['GeoJSON', every, (index) => features.features[index]!.properties.title, same],
  ['the label of an annotation', lines, (index) => noteData.get(`note-${index}`)?.label, (w) => w.trim()],
  ['JSON of events', every, (index) => eventData.get(`event-${index}`)?.about, same],
  ['records of the search', every, (index) => recordData.get(`/places/place-${index}/`)?.text, same],
  ['CSV of events', every, (index) => eventRows.get(`event-${index}`)?.['title'], inCell],
  ['CSV of sources', every, (index) => sourceRows.get(`source-${index}`)?.['publisher'], inCell],
  ['the feed', every, (index) => entries.get(`/places/place-${index}/`), inXml],
];

test('all 485 naughty strings and all 652 examples are tried', () => {
  expect([naughty.length, examples.length]).toEqual([485, 652]);
  expect(accepted.filter((words) => naughty.includes(words)).length + refused.filter((w) => naughty.includes(w)).length).toBe(
    485,
  );
});

test.each(places)('in %s no string is altered', (_, strings, found, rule) => {
  const altered = strings.filter((index) => found(index) !== rule(accepted[index]!));
  expect(altered.map((index) => [accepted[index], found(index)])).toEqual([]);
});

describe.each([
  ['names', accepted],
  ['examples', examples],
] as const)('in the text of %s', (slug, strings) => {
  const paragraphs = strings.flatMap(paragraphsOf);
  const blocks = pages.get(`/readings/${slug}/`)!.elements.filter((element) => property(element, 'dataBlock') !== undefined);

  test('no paragraph is altered', () => {
    expect(blocks.map(textOf)).toEqual(paragraphs);
  });

  test('no paragraph holds an element but the marks of its notes', () => {
    const shapes = new Set(blocks.flatMap((block) => [...elementsOf(block)].map(shapeOf)));
    const marks = ['a className dataN href', 'span className id'];
    expect([...shapes].sort()).toEqual(slug === 'names' ? marks : []);
  });

  test('the plain text has every paragraph', () => {
    const twin = lineFeeds(text(`/readings/${slug}/text.txt`));
    expect(paragraphs.filter((paragraph) => !twin.includes(`]\n\n${paragraph}\n\n`))).toEqual([]);
  });
});

test('no string is live on any page', () => {
  expect(site.pages.flatMap(({ path, tree }) => liveIn(tree).map((found) => `${path} ${found}`))).toEqual([]);
});

test.each(['place', 'event', 'actor', 'note'])(
  'each page of one %s has no element that those of plain words have not',
  (kind) => {
    const plain = new Set(['place', 'event', 'actor', 'note'].flatMap((each) => page(each, 0).elements.map(shapeOf)));
    // What stands beside an entry depends on which entry it is, never on what it is called.
    for (const index of [1, 2]) for (const element of page(kind, index).elements) plain.add(shapeOf(element));
    const strange = (kind === 'note' ? lines : every).flatMap((index) =>
      page(kind, index)
        .elements.filter((element) => !plain.has(shapeOf(element)))
        .map((element) => `${index} ${shapeOf(element)}`),
    );
    expect(strange).toEqual([]);
  },
);

test('drawings hold nothing but what we draw', () => {
  const tags = new Set(
    site.pages.flatMap(({ elements }) =>
      elements.filter(({ tagName }) => tagName === 'svg').flatMap((svg) => [...elementsOf(svg)].map(({ tagName }) => tagName)),
    ),
  );
  expect(
    [...tags].filter((tag) => !/^(a|circle|defs|g|line|path|pattern|rect|text|title|tspan|use|desc|clipPath)$/.test(tag)),
  ).toEqual([]);
});

test('each string that no page can show is refused by its name', { tags: 'planted' }, () => {
  const codes = refused.map((words) => {
    try {
      readDossier(dossierOf([words], { sound: [plainWords] }), outlines);
      return 'taken';
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      const [first] = error.problems.filter(({ file }) => file?.endsWith('places.yaml'));
      return `${first?.ruleId}`;
    }
  });
  expect(refused.filter((words) => naughty.includes(words))).toHaveLength(4);
  expect(codes).toEqual(refused.map((words) => (words === '' ? 'wrong-shape' : 'text-encoding')));
});

test('a page that joined text and HTML is caught', { tags: 'planted' }, () => {
  const seen = naughty.map(naive);
  expect(seen.filter(({ live }) => live).length).toBeGreaterThan(100);
  expect(seen.filter(({ altered }) => altered).length).toBeGreaterThan(100);
  expect(naive(plainWords)).toEqual({ live: false, altered: false });
});
