// @module-tag verbatim
// Every string as the title, the author and the container of a reference, written as BibTeX and read again by a parser that is
// not ours. TeX makes one space of spaces and line ends, and the parser trims what stands in braces.
import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/export/citations/bibtex.ts';
import { accepted } from './site.ts';
import { examples, own, plainWords } from './strings.ts';

const strings = [...accepted, ...examples];
const spaced = (words: string) => words.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
const keys = ['sample-first', 'sample-second', 'sample-third'];

/** Three references, the words in the middle one, so that an entry that ends early or late takes a neighbour with it. */
const entries = (words: string) =>
  keys.map((key, index) => {
    const said = index === 1 ? words : plainWords;
    return bibtex({
      key,
      title: said,
      author: said,
      genre: 'note',
      what: 'note',
      on: undefined,
      container: said,
      date: '2001-06-01',
      language: 'en',
      address: 'https://host.example/notes/one/',
    });
  });

const naive = (words: string) =>
  entries(plainWords).map((entry, index) => (index === 1 ? entry.replaceAll(plainWords, () => words) : entry));

/** What a parser makes of three entries: the fields of the middle one, or what is wrong with the whole. */
function read(written: readonly string[]): readonly unknown[] {
  const { entries: found, errors } = parse(written.join('\n'), { sentenceCase: false });
  if (errors.length > 0 || found.map(({ key }) => key).join() !== keys.join()) return [errors, found.map(({ key }) => key)];
  const { title, author, howpublished, url, year } = found[1]!.fields;
  return [title, author!.length === 0 ? '' : author!.map(({ name }) => name).join(' AND '), howpublished, url, year];
}

const wanted = (words: string) => [spaced(words), spaced(words), spaced(words), 'https://host.example/notes/one/', '2001'];
const isAltered = (write: typeof entries) => (words: string) =>
  JSON.stringify(read(write(words))) !== JSON.stringify(wanted(words));

test(`of ${strings.length} strings none is altered by BibTeX, and none ends or begins an entry`, () => {
  expect(strings.filter(isAltered(entries)).map((words) => [words, read(entries(words))])).toEqual([]);
});

test.each(['a -- b --- c', "``a'' and ?` and !`", ',,a,,', '<<a>> <b> |c|', "'''''", '-----'])(
  '%s stays as it is written',
  (words) => {
    expect(read(entries(words))).toEqual(wanted(words));
  },
);

test('strings that nobody escapes are caught', { tags: 'planted' }, () => {
  expect(strings.filter(isAltered(naive)).length).toBeGreaterThan(300);
  expect(isAltered(naive)(own.find((words) => words.startsWith('}}, title'))!)).toBe(true);
  expect(isAltered(naive)(plainWords)).toBe(false);
});
