// @module-tag handed-on
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Card, cardsOf } from '../../src/cards/card.ts';
import { cardPng, cardSetter, type Field, writeCards } from '../../src/integration/cards.ts';
import { root } from '../../src/integration/environment.ts';
import { loadDossier } from '../../src/integration/load-dossier.ts';
import { printFaces } from '../../src/typst/faces.ts';
import { type BuiltSite, type Page, readSite } from '../harness/built-site.ts';
import { property } from '../harness/hast.ts';

const { dossier, basemaps } = await loadDossier(root);
const cards = cardsOf(dossier, basemaps);
const faces = await printFaces();
const set = cardSetter(faces);

/** Between the words of a card and its edge, CSS pixels; the map runs to the edge. */
const margin = 40;

/** What is wrong with the extents of a card's fields, in words. */
function extentFaults(fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field, index) => {
    const faults: string[] = [];
    const least = field.name === 'map' ? 0 : margin;
    const [right, low] = [field.x + field.width, field.y + field.height];
    if (field.x < least || field.y < least || right > 1200 - least + 0.01 || low > 630 - least + 0.01)
      faults.push(`${field.name} leaves the card`);
    for (const other of fields.slice(index + 1)) {
      const apart = field.x >= other.x + other.width || other.x >= right || field.y >= other.y + other.height || other.y >= low;
      if (!apart) faults.push(`${field.name} overlaps ${other.name}`);
    }
    return faults;
  });
}

/** Fields whose words are cut within a word, or changed. */
const cutFaults = (fields: readonly Field[]): readonly string[] =>
  fields
    .filter(({ words, shown }) => !words.startsWith(shown) || /^[\p{L}\p{N}]/u.test(words.slice(shown.length)))
    .map(({ name, shown }) => `${name} is cut to "${shown}"`);

test('there is a card for every reading, note and claim, and one for the rest', () => {
  const { readings, notes, claims } = dossier;
  expect(cards).toHaveLength(readings.size + notes.size + claims.size + 1);
});

test('no words of a card leave it, lie on others or are cut within a word', () => {
  const faults = cards.flatMap((card) => {
    const { fields } = set(card);
    return [...extentFaults(fields), ...cutFaults(fields)].map((words) => `${card.id}: ${words}`);
  });
  expect(faults).toEqual([]);
});

test('a note is shown with all the words that it is about', () => {
  const cut = cards
    .filter(({ form }) => form === 'words')
    .filter((card) => set(card).fields.some(({ name, words, shown }) => name === 'words' && words !== shown));
  expect(cut.map(({ id }) => id)).toEqual([]);
});

describe('of a card that was made up', () => {
  const sound = cards.find(({ form, map }) => form === 'words' && map !== undefined)!;
  const saying = (words: string): Card => ({ ...sound, said: [{ ...sound.said[0]!, words }] });

  test('words too long for it end at a word', () => {
    const words = 'altogether, '.repeat(90).trim();
    const { fields } = set(saying(words));
    const shown = fields.find(({ name }) => name === 'words')?.shown ?? '';
    expect(shown).toMatch(/altogether$/);
    expect(shown.length).toBeLessThan(words.length);
    expect([...extentFaults(fields), ...cutFaults(fields)]).toEqual([]);
  });

  test.each([60, 2000])('a word of %i times four letters breaks, and what does not fit is left out', (times) => {
    const words = 'long'.repeat(times);
    const { fields } = set(saying(words));
    const shown = fields.find(({ name }) => name === 'words')?.shown ?? '';
    expect(words.startsWith(shown)).toBe(true);
    expect(shown.length).toBeGreaterThan(100);
    expect(extentFaults(fields)).toEqual([]);
  });

  test('a short name of wide letters is set smaller', () => {
    const claim = cards.find(({ form }) => form === 'compared')!;
    const { fields } = set({ ...claim, said: claim.said.map((said) => ({ ...said, from: 'W'.repeat(16) })) });
    expect(fields.filter(({ name }) => name.startsWith('from')).map(({ shown }) => shown)).toEqual(Array(3).fill('W'.repeat(16)));
    expect(extentFaults(fields)).toEqual([]);
  });

  test('words in Arabic are drawn', () => {
    expect(set(saying('طرابلس')).fields.find(({ name }) => name === 'words')?.shown).toBe('طرابلس');
  });

  test('a character that no face has is refused', { tags: 'planted' }, () => {
    expect(() => set(saying('words 漢'))).toThrow(/no face draws all of "words 漢"/);
  });

  test('words are never markup', () => {
    const words = '#panic() *a* _b_ $x$ `c` @d <e> \\ // "';
    expect(set(saying(words)).fields.find(({ name }) => name === 'words')?.shown).toBe(words);
  });

  test('the same card comes out the same, byte for byte', async () => {
    const [one, two] = await Promise.all([set, cardSetter(faces)].map((setter) => cardPng(setter(sound).svg)));
    expect(one!.equals(two!)).toBe(true);
  });
});

const field = (name: string, x: number, y: number, words = '', shown = words): Field => ({
  name,
  words,
  shown,
  x,
  y,
  width: 100,
  height: 50,
  size: 20,
});

test.each([
  ['words beyond the edge', [field('a', 1090, 100)], ['a leaves the card']],
  ['words too near to the foot', [field('a', 100, 550)], ['a leaves the card']],
  ['words on others', [field('a', 100, 100), field('b', 199, 149)], ['a overlaps b']],
  ['a map on words', [field('words', 1050, 530), field('map', 1100, 540)], ['words overlaps map']],
  ['fields side by side', [field('a', 100, 100), field('b', 200, 100), field('map', 1100, 580)], []],
])('of extents, %s', (_, fields, faults) => {
  expect(extentFaults(fields)).toEqual(faults);
});

test.each([
  ['a word cut', 'three words here', 'three wor', 1],
  ['words changed', 'three words', 'Three', 1],
  ['an end left out', 'three words', 'three', 0],
  ['an end left out at a comma', 'three, words', 'three', 0],
])('of cuts, %s', (_, words, shown, count) => {
  expect(cutFaults([field('a', 100, 100, words, shown)])).toHaveLength(count);
});

describe('a comparison of any number of texts', () => {
  const claim = [...dossier.claims.values()].find(({ says }) => says.size > 0)!;
  const [slug, quotations] = [...claim.says][0]!;
  const reading = dossier.readings.get(slug)!;
  const slugs = (count: number) => Array.from({ length: count }, (_, index) => `text-${index}`);

  /** The lines of a card that compares so many texts, of which the first `speaking` say something. */
  const linesOf = (count: number, speaking: number) => {
    const readings = new Map(slugs(count).map((each) => [each, { ...reading, slug: each, short: each }]));
    const says = new Map(
      slugs(speaking).map((each) => [each, quotations.map((quotation) => ({ ...quotation, reading: each }))] as const),
    );
    const made = cardsOf({ ...dossier, readings, notes: new Map(), claims: new Map([['one', { ...claim, says }]]) }, basemaps);
    const card = made.find(({ form }) => form === 'compared')!;
    const { fields } = set(card);
    expect([...extentFaults(fields), ...cutFaults(fields)]).toEqual([]);
    return card.said.map(({ from, words, instead }) => [from, words === undefined ? instead : 'words']);
  };

  test.each([
    [1, 1, [['text-0', 'words']]],
    [
      3,
      1,
      [
        ['text-0', 'words'],
        ['text-1', 'does not say'],
        ['text-2', 'does not say'],
      ],
    ],
    [
      4,
      1,
      [
        ['text-0', 'words'],
        ['3 other texts', 'say nothing on this'],
      ],
    ],
    [
      6,
      3,
      [
        ['text-0', 'words'],
        ['text-1', 'words'],
        ['4 other texts', '1 of them has words on this'],
      ],
    ],
    [
      40,
      40,
      [
        ['text-0', 'words'],
        ['text-1', 'words'],
        ['38 other texts', '38 of them have words on this'],
      ],
    ],
  ])('of %i texts, of which %i speak', (count, speaking, lines) => {
    expect(linesOf(count, speaking)).toEqual(lines);
  });
});

describe.each(inject('sites'))('at $base', ({ folder, base, origin }) => {
  let site: BuiltSite;
  beforeAll(() => {
    site = readSite(folder, base, origin);
  });

  test('the cards are there, each 1200 by 630 pixels', async () => {
    const files = [...site.files].filter((file) => file.startsWith('/cards/'));
    expect(files).toEqual(cards.map(({ id }) => `/cards/${id}.png`).sort());
    for (const file of files) {
      const { width, height, format } = await sharp(site.read(file)).metadata();
      expect({ file, width, height, format }).toEqual({ file, width: 1200, height: 630, format: 'png' });
    }
  });

  const meta = ({ elements }: Page, name: string) =>
    elements
      .filter(
        (element) => element.tagName === 'meta' && [property(element, 'property'), property(element, 'name')].includes(name),
      )
      .map((element) => property(element, 'content'));

  test('a page says what it is where it is shared, and shows its card where the site has an address', () => {
    const faults = site.pages
      .filter(({ path }) => !path.startsWith('/embed/') && path !== '/404.html')
      .flatMap((page) => {
        const [title, image, url, shape] = ['og:title', 'og:image', 'og:url', 'twitter:card'].map((name) => meta(page, name));
        const id = /^\/((?:readings|notes|differences)\/[^/]+)\/$/.exec(page.path)?.[1] ?? 'site';
        const wanted = origin === undefined ? [] : [`${origin}${base}cards/${id}.png`];
        const own = origin === undefined ? [] : [origin + base.slice(0, -1) + page.path];
        const said = [title?.length, String(image), String(url), shape?.length];
        return String(said) === String([1, String(wanted), String(own), wanted.length])
          ? []
          : [`${page.path}: ${said.join(' | ')}`];
      });
    expect(faults).toEqual([]);
  });
});

test('a build that follows another makes no card anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  expect(await writeCards(await loadDossier(root), folder)).toEqual({ all: cards.length, made: 0 });
  rmSync(folder, { recursive: true });
});
