// @module-tag handed-on
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { s } from 'hastscript';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { createLinks } from '../core/links.ts';
import { readBasemap } from '../figures/basemap/basemap.ts';
import elsewhere from '../figures/basemap/elsewhere.json';
import region from '../figures/basemap/region.json';
import { briefing } from './briefing.ts';
import { drawingStyle } from './drawing-style.ts';
import { drawingOf } from './drawing.ts';

const links = createLinks('/', 'https://host.example');
const basemaps = { region: readBasemap(region), elsewhere: readBasemap(elsewhere) };
const printed = briefing(sample, { links, basemaps });
const drawings = [
  printed.reported,
  printed.figure.drawing,
  ...printed.maps,
  ...printed.claims.flatMap(({ numbers }) => numbers.map(({ drawing }) => drawing)),
];

test('the figure, both maps and the numbers of two comparisons are drawn', () => {
  expect(drawings).toHaveLength(6);
});

test('every drawing is a file of its own that another program can read, and says what it shows', async () => {
  for (const { svg, alt } of drawings) {
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(alt.length).toBeGreaterThan(20);
  }
});

test('the style knows nothing that the program which sets the pages does not', () => {
  expect(drawingStyle).not.toMatch(/var\(|:is\(|:not\(|@|>|~|\+|color-mix|currentcolor/i);
});

/** Classes that need no ink of their own: groups, and marks that carry their look as attributes. */
const plain =
  /^(timeline-(time|row|hit|label|sure|event)|is-(empty|background|publication|uncertain|hollow|bar|dot|length|up-to|outside)|map|map-place|range-(mark|key|label|value))$/;

test('every class of a drawing has its ink, so that nothing comes out black by chance', () => {
  const classes = new Set(
    drawings.flatMap(({ svg }) => [...svg.matchAll(/ class="([^"]*)"/g)].flatMap((match) => match[1]!.split(' '))),
  );
  expect([...classes].filter((name) => !plain.test(name) && !drawingStyle.includes(`.${name} `))).toEqual([]);
});

test('words of a drawing come out as they went in, whatever they are', () => {
  const parser = new XMLParser({
    trimValues: false,
    ignoreAttributes: false,
    processEntities: true,
    htmlEntities: true,
    parseTagValue: false,
  });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('a<>&"\'#; ]-!/=x1')), minLength: 1 }), (words) => {
      const { svg } = drawingOf(s('svg', s('text', words)), words);
      expect((parser.parse(svg) as { svg: { text: string } }).svg.text).toBe(words);
    }),
  );
});
