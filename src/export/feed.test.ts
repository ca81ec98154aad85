// @module-tag machines
import { en } from '../i18n/en/index.ts';
import { parseFeed } from '@rowanmanning/feed-parser';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Correction } from '../core/entities/correction.ts';
import type { Site } from '../core/entities/site.ts';
import { createLinks } from '../core/links.ts';
import { correctionEntry, editionEntry, feed } from './feed.ts';

const site = { name: 'Foothold', title: 'Three texts', language: 'en', date: '2026-11-22', editor: null } as Site;
const hosted = createLinks('/some/base/', 'https://host.example', { noteReading: () => 'ap' });
const local = createLinks('/', undefined, { noteReading: () => 'ap' });
const correction: Correction = {
  id: 'wrong-day',
  date: '2026-12-01',
  kind: 'correction',
  title: 'A day was <wrong> & is not',
  words: [{ type: 'text', value: 'It was ' }, h('em', 'Monday'), { type: 'text', value: '.' }],
  pages: ['event:mabruk-attack'],
};
const entries = [
  correctionEntry(correction, hosted),
  editionEntry({ date: '2026-12-02', hash: 'ab', changed: 'All of it.' }, hosted, en),
];

test('a feed reader sees the entries, the latest first', () => {
  const { meta, title, items, updated } = parseFeed(feed(site, entries, hosted));
  expect(meta).toEqual({ type: 'atom', version: '1.0' });
  expect(title).toBe('Foothold: corrections and additions');
  expect(updated).toEqual(new Date('2026-12-02'));
  expect(items.map((item) => [item.title, item.url, item.description])).toEqual([
    ['Edition of 2026-12-02', 'https://host.example/some/base/verify/', 'All of it.'],
    ['A day was <wrong> & is not', 'https://host.example/some/base/events/mabruk-attack/', 'It was Monday.'],
  ]);
});

test('an entry keeps its id wherever the site is hosted, and no two share one', () => {
  const ids = (links: typeof hosted) =>
    parseFeed(feed(site, [correctionEntry(correction, links)], links)).items.map(({ id }) => id);
  expect(ids(local)).toEqual(ids(hosted));
  const all = parseFeed(feed(site, entries, hosted)).items.map(({ id }) => id);
  expect(new Set(all).size).toBe(2);
});

test('a dossier with nothing to tell has a feed of its own date', () => {
  const { items, updated } = parseFeed(feed(site, [], local));
  expect(items).toEqual([]);
  expect(updated).toEqual(new Date('2026-11-22'));
});
