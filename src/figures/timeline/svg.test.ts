// @module-tag parts
import { en } from '../../i18n/en/index.ts';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { someEvent, someFigure } from './figure.fixture.ts';
import type { TimelineEvent } from './figure.ts';
import { layoutHorizontal } from './horizontal.ts';
import { type TimelineSvgOptions, timelineSvg, accessibleName } from './svg.ts';
import { layoutVertical } from './vertical.ts';

const options: TimelineSvgOptions = {
  prefix: 'timeline',
  name: 'The coast against time',
  readings: 3,
  phrases: en,
  href: (id) => `#${id}`,
};
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

const draw = (events: readonly TimelineEvent[], layOut = layoutHorizontal) =>
  timelineSvg(layOut(someFigure({ events })), options);
const html = (tree: Element) => toHtml(tree, { space: 'svg' });
const all = (node: Element | ElementContent, is: (element: Element) => boolean): readonly Element[] =>
  node.type === 'element' ? [...(is(node) ? [node] : []), ...node.children.flatMap((child) => all(child, is))] : [];
const links = (tree: Element) => all(tree, ({ tagName }) => tagName === 'a');

describe.each([
  ['the horizontal figure', layoutHorizontal],
  ['the vertical figure', layoutVertical],
])('%s', (_, layOut) => {
  test('an event is a link that carries its id, rows, places and readings', () => {
    const [link] = links(draw([someEvent({ places: ['sirte', 'beach'], readings: ['reuters', 'ap'] })], layOut));
    expect(link?.properties).toMatchObject({
      href: '#e',
      dataRef: 'e',
      dataRows: 'sirte',
      dataPlaces: 'sirte beach',
      dataReadings: 'reuters ap',
    });
  });

  test('text that looks like markup stays text', () => {
    const label = '<img src=x onerror=alert(1)>';
    const tree = draw([someEvent({ label, title: '"><script>', where: label })], layOut);
    const words = all(tree, ({ properties }) => String(properties['className']) === 'timeline-label').flatMap(
      ({ children }) => children,
    );
    expect(words).toEqual([{ type: 'text', value: label }]);
    expect(all(tree, ({ tagName }) => tagName === 'img' || tagName === 'script')).toEqual([]);
    expect(html(tree).replaceAll(/="[^"]*"/g, '')).not.toMatch(/<(img|script)/);
  });

  test('there are no style attributes and no colours but the white of a mask', () => {
    const events = [someEvent({ latest: null }), someEvent({ id: 'f', earliest: null }), someEvent({ id: 'g', status: 'later' })];
    const drawn = html(draw(events, layOut));
    expect(drawn).not.toMatch(/\sstyle=/);
    expect(new Set(drawn.match(/#[0-9a-f]{3,6}\b/g))).toEqual(new Set(['#fff']));
  });

  test('every id begins with the prefix, occurs once, and every reference finds one', () => {
    const events = [
      someEvent({ latest: null }),
      someEvent({ id: 'f', earliest: null }),
      someEvent({ id: 'g', earliest: null, latest: null }),
    ];
    const drawn = html(draw(events, layOut));
    const ids = [...drawn.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    const used = [...drawn.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(ids.every((id) => id?.startsWith('timeline-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used).toHaveLength(6);
    expect(ids).toEqual(expect.arrayContaining(used));
  });

  test('without events there is a figure and no link', () => {
    const drawn = draw([], layOut);
    expect(links(drawn)).toEqual([]);
    expect(drawn.properties).toMatchObject({ role: 'group', ariaLabel: 'The coast against time' });
    expect(all(drawn, ({ tagName }) => tagName === 'text').length).toBeGreaterThan(10);
  });

  test.each<readonly [string, Partial<TimelineEvent>, Record<string, unknown>]>([
    ['a reported day is filled', {}, { class: undefined, fill: undefined, stroke: undefined }],
    ['background is hollow', { status: 'background' }, { fill: 'none', stroke: 'currentColor', strokeDashArray: undefined }],
    ['a publication is hollow', { status: 'publication' }, { fill: 'none', stroke: 'currentColor' }],
    ['an approximate date is dashed', { approximate: true }, { fill: 'none', strokeDashArray: ['3', '2'] }],
    ['an uncertain date is dashed', { uncertain: true }, { fill: 'none', strokeDashArray: ['3', '2'] }],
    ['what came later is lighter', { status: 'later' }, { fill: undefined, fillOpacity: 0.65 }],
  ])('%s, without a style sheet', (__, event, expected) => {
    const [mark] = all(draw([someEvent(event)], layOut), ({ properties }) =>
      String(properties['className']).includes('timeline-mark'),
    );
    for (const [name, value] of Object.entries(expected)) expect(mark?.properties[name]).toEqual(value);
  });
});

test('in the horizontal figure an event occurs once in each of its rows', () => {
  const tree = draw([someEvent({ rows: ['sirte', 'derna'] })]);
  const rows = all(tree, ({ properties }) => properties['dataRow'] !== undefined);
  expect(rows.map((row) => [row.properties['dataRow'], links(row).length])).toEqual([
    ['tripoli', 0],
    ['sirte', 1],
    ['derna', 1],
  ]);
});

test('in the vertical figure it occurs once, with a mark in each column', () => {
  const tree = draw([someEvent({ rows: ['sirte', 'derna'] })], layoutVertical);
  expect(links(tree)).toHaveLength(1);
  expect(all(tree, ({ tagName }) => tagName === 'circle')).toHaveLength(2);
});

test('where the date and the places are written, the name begins with all that can be seen', () => {
  const [link] = links(timelineSvg(layoutVertical(someFigure({ events: [someEvent()], width: 140 })), options));
  const seen = all(link!, ({ tagName }) => tagName === 'text').map((text) => (text.children[0] as { value: string }).value);
  expect(seen).toEqual(['Convoy parades', '9 February 2015', 'Sirte']);
  expect(link!.properties['ariaLabel']).toBe('Convoy parades 9 February 2015 Sirte; A convoy parades; reported by 1 of 3');
});

test('the sure part of an interval is drawn on top of its outline', () => {
  const event = someEvent({
    earliest: utc('2014-12-01'),
    latest: utc('2015-01-01'),
    approximate: true,
    sure: [utc('2014-12-20'), utc('2015-01-01')],
  });
  expect(all(draw([event]), ({ properties }) => String(properties['className']) === 'timeline-sure')).toHaveLength(1);
});

test.each<readonly [Partial<TimelineEvent>, string]>([
  [{}, 'Convoy parades: A convoy parades; 9 February 2015; reported by 1 of 3'],
  [{ title: 'Convoy parades in Nofaliya' }, 'Convoy parades in Nofaliya; 9 February 2015; reported by 1 of 3'],
  [{ status: 'background', readings: [] }, 'Convoy parades: A convoy parades; 9 February 2015; background'],
  [{ status: 'publication', readings: [] }, 'Convoy parades: A convoy parades; 9 February 2015; publication of a text'],
  [{ status: 'later', readings: [] }, 'Convoy parades: A convoy parades; 9 February 2015; later, from outside the texts'],
])('the name of %o', (event, name) => {
  const [entry] = layoutHorizontal(someFigure({ events: [someEvent(event)] })).entries;
  expect(accessibleName(entry!, { readings: 3, phrases: en })).toBe(name);
});
