// @module-tag machines
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { csl, CslItem } from './csl.ts';
import { formatted } from './formatted.ts';
import type { CitableWork } from './work.ts';

const work: CitableWork = {
  key: 'foothold-note-two-cities',
  title: 'Two cities, neither whole',
  author: 'Foothold',
  genre: 'note',
  what: 'note on “two Libyan cities” in AP, “A headline”, 20 February 2015, paragraph 1',
  on: 'AP, “A headline”, 20 February 2015, paragraph 1',
  container: 'Foothold: three texts',
  date: '2026-11-22',
  language: 'en',
  address: 'https://host.example/notes/two-cities/',
};

test('a reference for people says who, what, on what, in what, when and where', () => {
  expect(formatted(work)).toBe(
    'Foothold. “Two cities, neither whole”, note on “two Libyan cities” in AP, “A headline”, 20 February 2015, paragraph 1. In Foothold: three texts. 22 November 2026. https://host.example/notes/two-cities/',
  );
});

test('a title that quotes is quoted with the inner marks', () => {
  expect(formatted({ ...work, title: '“Whacked” or wracked' })).toMatch(/^Foothold\. “‘Whacked’ or wracked”, /);
});

test('what a page lacks is left out', () => {
  const bare = { ...work, what: 'note', on: undefined, address: undefined };
  expect(formatted(bare)).toBe('Foothold. “Two cities, neither whole”, note. In Foothold: three texts. 22 November 2026.');
  expect(bibtex(bare)).not.toMatch(/url|undefined/);
  expect(JSON.parse(csl(bare))).toEqual([
    expect.not.objectContaining({ URL: expect.anything() as unknown, references: expect.anything() as unknown }),
  ]);
});

test('a BibTeX parser reads the entry back', () => {
  const { entries, errors } = parse(bibtex(work), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  const [{ type, key, fields }] = entries as [(typeof entries)[number]];
  expect({ type, key }).toEqual({ type: 'misc', key: work.key });
  expect(fields).toMatchObject({ title: work.title, year: '2026', month: '11', url: work.address, howpublished: work.container });
  expect(fields['author']).toEqual([expect.objectContaining({ name: work.author })]);
});

test.each(['{', '}', '\\', '100 % & $5 #1 a_b', '~^', '“ä”', '@misc{x,', '"', '\\textbf{x}'])(
  'the title %j survives BibTeX',
  (title) => {
    const { entries, errors } = parse(bibtex({ ...work, title }), { sentenceCase: false, raw: true });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const plainTitle = parse(bibtex({ ...work, title }), { sentenceCase: false }).entries[0]!.fields['title'];
    expect(
      String(plainTitle)
        .replace(/\s+/g, ' ')
        .replace(/<[^>]*>/g, ''),
    ).toBe(title);
  },
);

test('whatever a title holds, the entry stays one and whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const { entries, errors } = parse(bibtex({ ...work, title }), { raw: true });
      expect(errors).toEqual([]);
      expect(entries.map(({ key }) => key)).toEqual([work.key]);
      expect(entries[0]!.fields['url']).toBe(work.address);
    }),
  );
});

test('CSL-JSON is a list of one item of the known form', () => {
  const [item, ...others] = JSON.parse(csl(work)) as unknown[];
  expect(others).toEqual([]);
  expect(CslItem.parse(item)).toMatchObject({ title: work.title, issued: { 'date-parts': [[2026, 11, 22]] }, URL: work.address });
});
