// @module-tag places
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readBasemap } from '../basemap/basemap.ts';
import region from '../basemap/region.json' with { type: 'json' };
import { textWidth } from '../shared/text-width.ts';
import { layoutMap, type MapSpec } from './layout.ts';
import { mapSvg } from './svg.ts';

const spec: MapSpec = {
  basemap: readBasemap(region),
  home: 'Libya',
  extent: { west: 8.5, south: 28.4, east: 27, north: 38.4 },
  width: 720,
  labelSize: 12,
  measure: textWidth,
  places: [
    { id: 'sirte', name: 'Sirte', lat: 31.2089, lon: 16.5887 },
    { id: 'mabruk', name: 'Mabruk oilfield', lat: 29.7, lon: 16.9, radius: 30_000 },
  ],
  here: ['sirte'],
  water: [{ name: 'Mediterranean Sea', lat: 34.4, lon: 18.6 }],
  countries: ['Libya'],
};
const draw = (changes: Partial<MapSpec> = {}, options = {}): Element =>
  mapSvg(layoutMap({ ...spec, ...changes }), { prefix: 'm', title: 'Where', href: (id) => `/places/${id}/`, ...options });

/** Every element of a tree. */
const elements = (node: Element): Element[] => [
  node,
  ...node.children.flatMap((child) => (child.type === 'element' ? elements(child) : [])),
];

test('each place is one link that holds its mark and its name', () => {
  const links = elements(draw()).filter(({ tagName }) => tagName === 'a');
  expect(links.map(({ properties }) => [properties['href'], properties['dataRef']])).toEqual([
    ['/places/sirte/', 'sirte'],
    ['/places/mabruk/', 'mabruk'],
  ]);
  expect(toHtml(links[0] ?? [])).toMatch(/class="map-place is-here".*class="map-point".*>Sirte<\/text>/);
  expect(toHtml(links[1] ?? [])).toMatch(/class="map-place".*class="map-circle".*>Mabruk oilfield<\/text>/);
});

test('a place without an address is a group and no link', () => {
  const html = toHtml(draw({}, { href: () => undefined }));
  expect(html).not.toContain('<a');
  expect(html).toContain('<g class="map-place" data-ref="mabruk">');
});

test('a number is spoken with the name that it replaces, and a bare dot with its name', () => {
  expect(toHtml(draw({ numbered: true }))).toContain('aria-label="2 Mabruk oilfield"');
  const wide = [{ id: 'wide', name: 'w'.repeat(200), lat: 31, lon: 17 }];
  expect(toHtml(draw({ places: wide }))).toContain(`aria-label="${'w'.repeat(200)}"`);
});

test('the drawing is named by its title, under an id of its own', () => {
  const html = toHtml(draw({}, { prefix: 'home-map' }));
  expect(html).toContain('aria-labelledby="home-map-title"');
  expect(html).toContain('<title id="home-map-title">Where</title>');
  expect(html.match(/ id="/g)).toHaveLength(1);
});

test('nothing is coloured or scripted in the drawing itself', () => {
  const attributes = new Set(elements(draw()).flatMap(({ properties }) => Object.keys(properties)));
  expect([...attributes].filter((name) => /style|fill|stroke|^on/i.test(name))).toEqual([]);
});

test('a hostile name stays text', () => {
  const hostile = '</text><script>alert(1)</script>"\'&lt;';
  const html = toHtml(draw({ places: [{ id: 'x', name: hostile, lat: 31, lon: 17 }] }, { title: hostile }));
  expect(html).not.toContain('<script');
  expect(html).toContain('&#x3C;/text>');
});
