// @module-tag seeds
// Seeds and dossiers as they should never come: each is read, or refused by a problem with a name.
import { expect, test } from 'vitest';
import { readDossier } from '../src/core/dossier.ts';
import { DossierError } from '../src/core/problems.ts';
import { outlines, sampleFiles } from './harness/sample-dossier.ts';

const seed = 'seeds/three.txt';
const reading = `---
seed: three.txt
blocks: blank-lines
order: 3
title: Third
title_by: us
outlet: Outlet
short: Third
genre: made up
published: 2001-05-08
published_words: 8 May 2001
provenance: Made up.
adds: Nothing.
rights: None.
---
`;

/** The sound dossier with some files more, or others. */
const read = (files: Readonly<Record<string, string>>) =>
  readDossier(new Map([...sampleFiles, ...Object.entries(files)]), outlines);

/** The codes of the problems that keep it from being read, each once; none where it is read. */
function codes(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(files);
    return [];
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return [...new Set(error.problems.map(({ ruleId }) => ruleId ?? ''))];
  }
}

const mega = 5_000_000;
const bytes = (...codes: readonly number[]) => Buffer.from(codes).toString('utf8');

test.each([
  ['empty', '', ['seed-empty']],
  ['of blanks alone', ' \n\t\n\u00A0', ['seed-empty']],
  ['of a mark of byte order alone', '\uFEFF', ['seed-empty']],
  ['of one line', 'One line', []],
  ['of one letter', 'a', []],
  ['of one line of 5 MB', 'word '.repeat(mega / 5), []],
  ['of 5 MB of short paragraphs', 'a word\n\n'.repeat(mega / 8), []],
  ['of 5 MB of blanks', `a${' '.repeat(mega)}b`, []],
  ['with a NUL', 'a\0b', ['seed-encoding']],
  ['in Latin 1', bytes(0x63, 0x61, 0x66, 0xe9), ['seed-encoding']],
  ['in UTF-16', Buffer.from('Words', 'utf16le').toString('utf8'), ['seed-encoding']],
  ['with half a character', 'a\uD800b', ['seed-encoding']],
  ['with a mark of byte order', '\uFEFFa', []],
  ['of CR LF', 'a\r\n\r\nb\r\n', []],
  ['of CR', 'a\r\rb\r', []],
  ['with marks of direction', '\u202Ea\u202C \u2066b\u2069 \u200F', []],
  ['with indents of 100,000 blanks', `a\n\n${' '.repeat(100_000)}b`, []],
  ['of markup', '<script>alert(1)</script>\n\n---\nid: *a\n---', []],
])('a seed %s is read, or refused by name', (_, text, expected) => {
  expect(codes({ [seed]: text, 'src/dossier/readings/third.md': reading })).toEqual(expected);
});

const places = 'src/dossier/places.yaml';
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => [...pair] as [string, string]))
  bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);

test.each([
  ['nothing', '', 'wrong-shape'],
  ['a word', 'word', 'wrong-shape'],
  ['a list of nothing', '- ', 'wrong-shape'],
  ['a bomb of aliases', bomb.join('\n'), 'yaml-syntax'],
  ['an alias of itself', '&a [*a]', 'yaml-syntax'],
  ['a merge key', '- &a { id: x }\n- { <<: *a }', 'yaml-syntax'],
  ['a list 2,000 deep', '['.repeat(2_000), 'yaml-syntax'],
  ['a tag of another language', '- !!js/function "function () {}"', 'yaml-syntax'],
  ['a NUL', '- id: a\0b', 'text-encoding'],
  ['an escaped half of a character', '- id: x\n  name: "\\ud800"', 'text-encoding'],
])('a table of %s is refused by name', { tags: 'planted' }, (_, text, code) => {
  expect(codes({ [places]: text })).toContain(code);
});

const noted = (body: string) => `${reading}\n## Note {#note .context}\n\n> a\n\n${body}\n`;

test.each([
  ['empty', '', 'note-form'],
  ['without an end of its front matter', '---\nseed: one.txt\n', 'note-form'],
  ['of 10,000 block quotes in one another', noted('>'.repeat(10_000)), 'prose-in-excess'],
  ['of lists 3,000 deep', noted(Array.from({ length: 3000 }, (_, n) => `${'  '.repeat(n)}- b`).join('\n')), 'prose-in-excess'],
  ['of 20,000 marks of emphasis', noted(`${'*'.repeat(20_000)}b`), 'prose-in-excess'],
  ['of emphasis in emphasis', noted(`${'*a _b '.repeat(5000)}b`), 'prose-in-excess'],
  ['of 20,000 brackets', noted('['.repeat(20_000)), ''],
  ['of 5 MB of line ends', `${noted('b')}${'\n'.repeat(mega)}`, 'prose-in-excess'],
  ['of 0.9 MB of blanks', noted(`${' '.repeat(900_000)}b`), 'prose-in-excess'],
  ['of 0.9 MB in one word', noted('b'.repeat(900_000)), ''],
])('a commentary %s is refused by name, or read', { tags: 'planted' }, (_, text, code) => {
  const found = codes({ [seed]: 'a', 'src/dossier/readings/third.md': text });
  expect(found).toEqual(code === '' ? [] : expect.arrayContaining([code]));
});

test('ten thousand notes on one paragraph are read, each on its word', () => {
  const words = Array.from({ length: 10_000 }, (_, n) => `word${n}x`);
  const notes = words.map((word, n) => `## Note ${n} {#n-${n} .context}\n\n> ${word}\n\nSaid.\n`);
  const dossier = read({ [seed]: words.join(' '), 'src/dossier/readings/third.md': `${reading}\n${notes.join('\n')}` });
  const quotes = dossier.readings.get('third')!.notes.map(({ quote }) => quote);
  expect(quotes).toEqual(words);
});
