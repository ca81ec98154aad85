// @module-tag verbatim
// Every string as the name of a place on a map and of an event and a row of the coast, drawn, written as HTML and parsed again.
// A label is there whole or not at all; what has none is called by its name for those who listen. HTML reads every line end as
// a line feed, and the vertical figure breaks lines where there is no more room.
import { en } from '../../src/i18n/en/index.ts';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readBasemap } from '../../src/figures/basemap/basemap.ts';
import region from '../../src/figures/basemap/region.json' with { type: 'json' };
import { layoutMap } from '../../src/figures/map/layout.ts';
import { mapSvg } from '../../src/figures/map/svg.ts';
import { textWidth } from '../../src/figures/shared/text-width.ts';
import { someEvent, someFigure } from '../../src/figures/timeline/figure.fixture.ts';
import { layoutHorizontal } from '../../src/figures/timeline/horizontal.ts';
import { timelineSvg } from '../../src/figures/timeline/svg.ts';
import { layoutVertical } from '../../src/figures/timeline/vertical.ts';
import { elementsOf, property, textOf } from '../harness/hast.ts';
import { accepted } from './site.ts';
import { plainWords } from './strings.ts';

const parsed = (svg: Element): Root => fromHtml(toHtml(svg, { space: 'svg' }), { fragment: true });
const lineFeeds = (words: string) => words.replace(/\r\n?/g, '\n');
const bare = (words: string) => lineFeeds(words).replaceAll(' ', '');
const tagsOf = (tree: Root) => [...new Set([...elementsOf(tree)].map(({ tagName }) => tagName))].sort();

const basemap = readBasemap(region);
const extent = { west: 8.5, south: 28.4, east: 27, north: 38.4 };
const map = (name: string) =>
  mapSvg(
    layoutMap({
      basemap,
      extent,
      home: 'Libya',
      width: 720,
      labelSize: 12,
      detail: 40,
      measure: textWidth,
      places: [{ id: 'one', name, lat: 31, lon: 17 }],
    }),
    { prefix: 'map', title: name, href: () => '/' },
  );
const timeline = (lay: typeof layoutHorizontal) => (name: string) =>
  timelineSvg(
    lay(
      someFigure({
        rows: [{ id: 'sirte', name: name.slice(0, 40) }],
        events: [someEvent({ label: name, title: name, where: name })],
      }),
    ),
    { prefix: 'timeline', name, readings: 3, phrases: en, href: () => '/' },
  );

/** What a drawing says of a string: its labels, what its link is called, and the elements that it is made of. */
interface Said {
  readonly labels: readonly string[];
  readonly called: string | undefined;
  readonly row: readonly string[];
  readonly title: string | undefined;
  readonly tags: readonly string[];
}

function read(tree: Root): Said {
  const all = [...elementsOf(tree)];
  const [svg] = all;
  const texts = (of: readonly Element[], name: RegExp) =>
    of.filter(({ properties }) => name.test(String(properties['className']))).map(textOf);
  const link = all.find(({ tagName }) => tagName === 'a');
  return {
    labels: texts(all, /^(map|timeline)-label$/),
    called: link && property(link, 'ariaLabel'),
    row: texts(all, /^timeline-name$/),
    title: svg && (property(svg, 'ariaLabel') ?? all.filter(({ tagName }) => tagName === 'title').map(textOf)[0]),
    tags: tagsOf(tree),
  };
}

type Draw = (name: string) => Element;
const figures: readonly (readonly [string, Draw, (words: string) => string])[] = [
  ['the map', map, lineFeeds],
  ['the timeline', timeline(layoutHorizontal), lineFeeds],
  ['the vertical timeline', timeline(layoutVertical), bare],
];

/** What is wrong with the drawing of a string; nothing where it says the string and is made of what plain words are made of. */
function faults(tree: Root, words: string, plain: Said, rule: (words: string) => string): readonly string[] {
  const { labels, called, row, title, tags } = read(tree);
  const label = labels.join(rule === bare ? '' : '\n');
  return [
    ...(labels.length > 0 && rule(label) !== rule(words) ? [`label ${label}`] : []),
    ...(labels.length === 0 && called?.includes(lineFeeds(words)) !== true && bare(words) !== '' ? [`called ${called}`] : []),
    ...(row.every((name) => name === lineFeeds(words.slice(0, 40))) ? [] : [`row ${row.join()}`]),
    ...(title === lineFeeds(words) ? [] : [`title ${title}`]),
    ...tags.filter((tag) => !plain.tags.includes(tag)).map((tag) => `<${tag}>`),
  ];
}

describe.each(figures)('on %s', (_, draw, rule) => {
  const plain = read(parsed(draw(plainWords)));
  const drawn = accepted.map((words) => [words, parsed(draw(words))] as const);

  test(`of ${accepted.length} strings none is altered, and none makes an element`, () => {
    const wrong = drawn.map(([words, tree]) => [words, faults(tree, words, plain, rule)] as const);
    expect(wrong.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test('most labels are drawn', () => {
    expect(plain.labels).toEqual([plainWords]);
    expect(drawn.filter(([, tree]) => read(tree).labels.length > 0).length).toBeGreaterThan(accepted.length / 2);
  });

  test('names that are joined to the drawing as HTML are caught, and so is a label that was cut', { tags: 'planted' }, () => {
    const joined = toHtml(draw(plainWords), { space: 'svg' });
    const careless = (words: string) =>
      fromHtml(
        joined.replaceAll(plainWords, () => words),
        { fragment: true },
      );
    expect(accepted.filter((words) => faults(careless(words), words, plain, rule).length > 0).length).toBeGreaterThan(150);
    expect(faults(careless(plainWords), plainWords, plain, rule)).toEqual([]);
    expect(faults(parsed(draw('Plain')), plainWords, plain, rule)).toContain('label Plain');
  });
});
