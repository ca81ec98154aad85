// @module-tag parts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { type Page, readSite } from '../harness/built-site.ts';
import { property, textOf } from '../harness/hast.ts';
import { expand } from '../harness/linked-data.ts';
import { dataJson, dataPaths } from './data.ts';

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Position {
  readonly value: string;
  readonly refinedBy: { readonly start: number; readonly end: number };
}
interface Annotation {
  readonly id: string;
  readonly 'dcterms:identifier': string;
  readonly target: {
    readonly source: string;
    readonly 'dcterms:source': { readonly id: string };
    readonly selector: readonly [Quote, Position];
  };
}
interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}
interface Manifest {
  readonly texts: readonly { readonly reading: string; readonly file: string; readonly sha256: string }[];
}
type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';

/** By its words alone: the passage, where the three together stand exactly once. */
function byQuote({ exact, prefix, suffix }: Quote, text: string): string | undefined {
  const words = prefix + exact + suffix;
  if (text.split(words).length !== 2) return undefined;
  const at = text.indexOf(words) + prefix.length;
  return text.slice(at, at + exact.length);
}

/** By its place alone: characters of the element that the fragment names. */
function byPosition({ value, refinedBy: { start, end } }: Position, page: Page): string | undefined {
  const element = page.elements.find((candidate) => property(candidate, 'id') === value);
  return element && Array.from(textOf(element)).slice(start, end).join('');
}

describe.each(inject('sites'))('the annotations at $base', ({ folder, base, origin }) => {
  const site = readSite(folder, base, origin);
  const { texts }: Manifest = dataJson(site, 'manifest.json');
  const files = dataPaths(site).filter((path) => path.endsWith('.jsonld'));
  const collectionOf = (path: string): Collection => dataJson(site, path);
  const all = collectionOf('annotations.jsonld');

  test('there is one file for all, and one for each text with its own', () => {
    expect(files).toEqual(['annotations.jsonld', ...texts.map(({ reading }) => `annotations/${reading}.jsonld`)].sort());
    expect(texts.flatMap(({ reading }) => collectionOf(`annotations/${reading}.jsonld`).first.items)).toEqual(all.first.items);
    expect(new Set(all.first.items.map(({ id }) => id)).size).toBe(all.total);
  });

  test.each(files)('%s is JSON-LD in the model of the W3C', async (path) => {
    const [collection] = (await expand(dataJson(site, path))) as readonly Node[];
    expect(collection!['@type']).toEqual([`${as}OrderedCollection`]);
    const [page] = collection![`${as}first`] as unknown as readonly Node[];
    const items = page![`${as}items`]![0]!['@list'] as readonly Node[];
    expect(items).toHaveLength(collectionOf(path).total);
    for (const item of items) {
      expect(item['@type']).toEqual([`${oa}Annotation`]);
      expect(item[`${oa}motivatedBy`]).toEqual([{ '@id': `${oa}commenting` }]);
      expect(item[`${oa}hasBody`]!.length).toBeGreaterThan(1);
      expect(item[`${oa}hasTarget`]).toHaveLength(1);
    }
  });

  describe.each(texts)('on $file', ({ reading, file, sha256 }) => {
    const text = readFileSync(join(root, 'seeds', file), 'utf8');
    const page = site.pages.find(({ path }) => path === `/readings/${reading}/`)!;
    const { items } = collectionOf(`annotations/${reading}.jsonld`).first;
    const lost = (find: (selector: readonly [Quote, Position]) => string | undefined) =>
      items.filter(({ target: { selector } }) => find(selector) !== selector[0].exact).map((item) => item['dcterms:identifier']);

    test('every passage is found by its words alone, once, in the seed', () => {
      expect(lost(([quote]) => byQuote(quote, text))).toEqual([]);
    });

    test('every passage is found by its place alone, on the page', () => {
      expect(lost(([, position]) => byPosition(position, page))).toEqual([]);
    });

    test('the text is named by its own checksum', () => {
      const name = `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
      expect(new Set(items.map(({ target }) => target['dcterms:source'].id))).toEqual(new Set([name]));
    });

    test('names are addresses that lead somewhere, or UUIDs where the site has no address', () => {
      for (const { id, target, 'dcterms:identifier': note } of items) {
        if (origin === undefined) expect(`${id} ${target.source}`).toMatch(/^urn:uuid:[0-9a-f-]{36} urn:uuid:[0-9a-f-]{36}$/);
        else expect([id, target.source]).toEqual([`${origin}${base}notes/${note}/`, `${origin}${base}readings/${reading}/`]);
      }
    });
  });
});

describe('the checks can fail', () => {
  const text = 'one word, another word';

  test.each([
    ['a passage that is not there', { exact: 'words', prefix: '', suffix: '' }],
    ['a passage that occurs twice', { exact: 'word', prefix: '', suffix: '' }],
    ['a prefix that is not before it', { exact: 'word', prefix: 'two ', suffix: '' }],
  ])('%s is not found', (_, selector) => {
    expect(byQuote(selector, text)).toBeUndefined();
  });

  test('a passage with enough round it is found', () => {
    expect(byQuote({ exact: 'word', prefix: 'another ', suffix: '' }, text)).toBe('word');
  });

  const context = 'http://www.w3.org/ns/anno.jsonld';
  test.each([
    ['a term without a meaning', { '@context': context, id: 'urn:x:1', type: 'Annotation', reader: 'John' }],
    ['a name that is no address', { '@context': context, id: 'note-1', type: 'Annotation' }],
    ['a type without a meaning', { '@context': context, id: 'urn:x:1', type: 'Note' }],
    ['a context that nobody knows', { '@context': 'https://contexts.example/', id: 'urn:x:1' }],
  ])('%s throws', async (_, document) => {
    await expect(expand(document)).rejects.toThrow();
  });
});
