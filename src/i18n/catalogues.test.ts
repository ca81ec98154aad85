// @module-tag parts
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../integration/environment.ts';
import { ar } from './ar/index.ts';
import { en, type Phrases } from './en/index.ts';
import { fr } from './fr/index.ts';

type Leaves = ReadonlyMap<string, unknown>;

function leavesOf(value: unknown, name = ''): Leaves {
  if (typeof value !== 'object' || value === null) return new Map([[name, value]]);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leavesOf(part, name === '' ? key : `${name}.${key}`)]));
}

/** What a message says for two numbers or two words. Objects are taken apart, so any property gives a value. */
function said(phrase: unknown): string {
  if (typeof phrase !== 'function') return JSON.stringify(phrase);
  const filler: unknown = new Proxy(
    Object.assign(() => 'x', { toString: () => 'x' }),
    {
      get: (_, key) => (key === Symbol.toPrimitive ? () => 'x' : key === Symbol.iterator ? [][Symbol.iterator] : filler),
    },
  );
  try {
    return JSON.stringify((phrase as (...values: unknown[]) => unknown)(2, 5, 'x', 7));
  } catch {
    return JSON.stringify((phrase as (...values: unknown[]) => unknown)(filler, filler, filler, filler));
  }
}

const words = ({ formats: _, language: __, direction: ___, ...catalogue }: Phrases) => leavesOf(catalogue);

/** Phrases that are the same in French, because the word is, or because they have no word. */
const sameInFrench = [
  'about.assurance.of',
  'claims.counts.date',
  'data.annotations',
  'data.licence',
  'entries.citation',
  'entries.cite.named',
  'entries.cite.note',
  'entries.cite.reference',
  'entries.correctionKinds.correction',
  'entries.noteKinds.attribution',
  'entries.note.source',
  'entries.sources.title',
  'entries.via',
  'map.kinds',
  'map.live.block',
  'map.position',
  'paper.template',
  'reading.bar.notes',
  'reading.note',
  'reading.sources',
  'reading.provenance',
  'reading.voiceNames.opinion',
  'site.home.reading',
  'site.sources',
  'timeline.event.edtf',
];
/** Nothing but what is inserted, and signs. */
const sameInArabic = ['timeline.event.edtf', 'timeline.through.addedEvent'];

describe.each([
  ['fr', fr, sameInFrench],
  ['ar', ar, sameInArabic],
] as const)('%s', (_, phrases, same) => {
  const [own, english] = [words(phrases), words(en)];

  test('has exactly the phrases of the English catalogue', () => {
    expect([...own.keys()]).toEqual([...english.keys()]);
  });

  test('says nothing in English', () => {
    const equal = [...own].filter(([name, phrase]) => {
      const text = said(phrase);
      return /\p{L}{3}/u.test(text) && text === said(english.get(name));
    });
    expect(equal.map(([name]) => name).filter((name) => !same.some((known) => name.startsWith(known)))).toEqual([]);
  });
});

test('a phrase left in English is caught', { tags: 'planted' }, () => {
  expect(said(en.reading.next)).toBe(said({ ...fr.reading, next: 'Next reading:' }.next));
  expect(said(fr.reading.next)).not.toBe(said(en.reading.next));
});

/** Names of phrases, each as the last part of the path by which code takes it. */
const unused = (names: Iterable<string>, code: string): readonly string[] =>
  [...names].filter((name) => {
    const parts = name.split('.').filter((part) => !/^\d+$/.test(part));
    // Kinds are looked up by the kind of an entry, so a use of the whole record counts.
    return !parts.slice(1).some((part) => /Kinds|kinds|voiceNames|roles|out|status|standing|template/.test(part)) &&
      !new RegExp(`\\b${parts.at(-1)!}\\b`).test(code)
      ? true
      : false;
  });

const sources = globSync('src/**/*.{astro,ts}', { cwd: root, exclude: (path) => path.startsWith('src/i18n') })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test('every phrase is used', () => {
  expect(unused(words(en).keys(), sources)).toEqual([]);
});

test('every phrase of the printed documents is used by a template', () => {
  const templates = globSync('src/{print/templates,cards}/*.{typ,ts}', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const used = templates.join('\n');
  expect(Object.keys(en.paper.template).filter((name) => !new RegExp(`(?:say\\.|\\b)${name}\\b`).test(used))).toEqual([]);
});

test('a phrase that nothing prints is caught', { tags: 'planted' }, () => {
  expect(unused(['site.skip', 'site.farewell'], sources)).toEqual(['site.farewell']);
});
