// @module-tag handed-on
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/core/dossier.ts';
import elsewhere from '../../src/figures/basemap/elsewhere.json';
import { outlinesOf } from '../../src/figures/basemap/outlines.ts';
import region from '../../src/figures/basemap/region.json';
import { readFiles } from '../../src/integration/dossier-files.ts';
import { root } from '../../src/integration/environment.ts';
import { faultsOf, isFootAlone, type Printed, printOf, unprinted } from './printed.ts';
import { at, openContext, paths, wide } from './session.ts';
import { settle } from './visit.ts';

const dossier = readDossier(await readFiles(root), outlinesOf(elsewhere, region));
const readings = [...dossier.readings.values()];
const handles = readings
  .flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'comment' || role === 'comment-author'))
  .map(({ text }) => text)
  .filter((text) => text.length > 3);
const words = (printed: Printed) => printed.sheets.join(' ');

/** Kinds of page, and how many sheets each may need: about half as many again as it needs now. */
const kinds: readonly (readonly [kind: string, path: string, most: number])[] = [
  ['the home page', '/', 5],
  ['a note', `/notes/${readings.at(-1)!.notes[0]!.id}/`, 2],
  ['a place', `/places/${readings.at(-1)!.places[0]!.id}/`, 6],
  ['an event', `/events/${[...dossier.events.keys()][0]}/`, 3],
  ['a comparison', `/differences/${[...dossier.claims.values()].find(({ counts }) => counts.length > 0)!.id}/`, 6],
  ['the timeline', '/timeline/', 8],
  ['all comparisons', '/differences/', 13],
  ['the map', '/map/', 5],
  ['the register', '/search/', 9],
  ['the method', '/about/', 6],
  ['the data', '/data/', 6],
  ['the editions', '/verify/', 2],
];

// What a page is like on paper must not hang on the paper, the reader's palette, or a script.
describe.each([
  ['A4, light, with scripts', 'A4', 'light', true],
  ['Letter, dark, without scripts', 'Letter', 'dark', false],
] as const)('a browser prints on %s', (_, paper, colorScheme, javaScriptEnabled) => {
  const context = openContext({ viewport: wide, colorScheme, javaScriptEnabled });
  const print = async (path: string) => {
    const page = await context().newPage();
    await page.goto(at(path), { waitUntil: 'load' });
    // Frames are painted only where scripts may ask for them.
    if (javaScriptEnabled) await settle(page);
    const printed = await printOf(page, paper);
    await page.close();
    return printed;
  };

  test.each(kinds)('%s', async (__, path, most) => {
    expect(paths).toContain(path);
    const printed = await print(path);
    expect(printed.headings.length).toBeGreaterThan(0);
    expect(faultsOf(printed, most)).toEqual([]);
  });

  test.each(readings.map((reading) => [reading.slug, reading] as const))(
    'all of %s with its notes, and no word of its readers',
    async (slug, { article, notes }) => {
      const printed = await print(`/readings/${slug}/`);
      expect(faultsOf(printed, 10)).toEqual([]);
      expect(isFootAlone(printed)).toBe(false);
      // The letter of a piece of evidence may stand behind a comma.
      const said = notes.flatMap(({ title, verdict }) => [title, ...verdict.split(/(?<=[,;:])\s/)]);
      const wanted = [...article.map(({ text }) => text), ...said];
      expect(unprinted(printed, wanted)).toEqual([]);
      expect(handles.filter((handle) => words(printed).includes(handle))).toEqual([]);
    },
  );
});

describe('on paper a planted fault is noticed', () => {
  const context = openContext({ viewport: wide, bypassCSP: true });
  const [reading] = readings;
  /** Prints a reading with a sheet of styles more. */
  const spoilt = async (path: string, styles: string) => {
    const page = await context().newPage();
    await page.goto(at(path), { waitUntil: 'load' });
    await page.addStyleTag({ content: `@media print { ${styles} }` });
    const printed = await printOf(page, 'A4');
    await page.close();
    return printed;
  };

  test.each([
    ['navigation', ':root:root:root .masthead nav { display: block }', /^of no use on paper: A /],
    ['a page wider than the paper', 'main { width: 900px }', /pixels are cut off$/],
    ['a dark ground', ':root:root:root { background: #222 }', /^ink \d+ on 34$/],
    ['a link without its address', ':root:root:root a[rel]::after { content: none }', /^not printed: https:/],
    ['a heading at the foot', ':root:root:root h2 { break-after: page }', /^at the foot of 1: /],
  ])('%s', async (_, styles, message) => {
    const faults = faultsOf(await spoilt('/about/', styles), 30);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !message.test(fault) && !fault.startsWith('at the foot'))).toEqual([]);
    expect(faults.some((fault) => message.test(fault))).toBe(true);
  });

  test('dates that are set over each other', { tags: 'planted' }, async () => {
    const printed = await spoilt(`/readings/${reading!.slug}/`, ':root:root:root .dates li { height: 0; margin: 0 }');
    expect(faultsOf(printed, 30).filter((fault) => fault.startsWith('set over each other')).length).toBeGreaterThan(3);
  });

  test('a last sheet with nothing but the foot of the page', { tags: 'planted' }, async () => {
    const printed = await spoilt(`/readings/${reading!.slug}/`, ':root:root:root .colophon { break-before: page }');
    expect(isFootAlone(printed)).toBe(true);
  });

  test('notes that are not printed, and only those', { tags: 'planted' }, async () => {
    const printed = await spoilt(`/readings/${reading!.slug}/`, ':root:root:root .note { display: none }');
    expect(
      unprinted(
        printed,
        reading!.notes.map(({ verdict }) => verdict),
      ),
    ).toHaveLength(reading!.notes.length);
    expect(
      unprinted(
        printed,
        reading!.article.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test('too many sheets', { tags: 'planted' }, async () => {
    expect(faultsOf(await spoilt('/verify/', ':root:root:root :is(p, dl, h2) { break-before: page }'), 2)).toContainEqual(
      expect.stringMatching(/^\d+ sheets$/),
    );
  });

  test('a table that runs on without its head', { tags: 'planted' }, async () => {
    const head = 'What is in it';
    const long = ':root:root:root .files tr { line-height: 8 }';
    const told = (printed: Printed) => printed.sheets.filter((sheet) => sheet.includes(head)).length;
    expect(told(await spoilt('/data/', long))).toBeGreaterThan(2);
    expect(told(await spoilt('/data/', `${long} :root:root:root .files thead { display: table-row-group }`))).toBe(1);
  });
});
