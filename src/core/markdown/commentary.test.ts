// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sampleFiles } from '../../../tests/harness/sample-dossier.ts';
import { Problems } from '../problems.ts';
import { readCommentary } from './commentary.ts';

const front = /^---\n[^]*?\n---\n/.exec(sampleFiles.get('src/dossier/readings/letter.md')!)![0];
/** The line on which what follows the front matter begins. */
const first = front.split('\n').length;

const read = (text: string) => {
  const problems = new Problems();
  const commentary = readCommentary('a.md', text, problems);
  return { commentary, notes: commentary?.notes ?? [], problems, told: problemCodes(problems) };
};
const note = (quote: string) => `${front}\n## A title {#a .name}\n\n${quote}\n\nOur words.\n`;

test('a note is read with its parts and their places', () => {
  const { notes, told: problems } = read(
    `${front}\n## A title {#a .dispute p2 claim=b}\n\n> Their words,\n> and more.\n\nOur words.[^x]\n\nMore.\n\n[^x]: Evidence.\n`,
  );
  expect(problems).toEqual([]);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatchObject({
    id: 'a',
    kind: 'dispute',
    title: 'A title',
    paragraph: 'p2',
    quote: 'Their words, and more.',
  });
  expect(notes[0]?.attributes).toEqual(new Map([['claim', 'b']]));
  expect(notes[0]?.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  expect(notes[0]?.where).toEqual({ file: 'a.md', line: first + 1, column: 1 });
  expect(notes[0]?.quoteWhere).toEqual({ file: 'a.md', line: first + 3, column: 3 });
  expect(notes[0]?.at('claim=b')).toEqual({ file: 'a.md', line: first + 1, column: 28 });
});

test.each([
  ['a line', '> Words', 'Words'],
  ['lines', '> Some\n> words', 'Some words'],
  ['lines without their mark', '> Some\nwords', 'Some words'],
  ['a mark without a space', '>Words', 'Words'],
  ['a mark that is set in', '   > Words', 'Words'],
  ['spaces of its own', '>   Words  ', '  Words  '],
  ['an asterisk and an underscore', '> a *b* _c_', 'a *b* _c_'],
  ['marks that mean something in Markdown', '> # 1. [a](b) `c` \\d &amp; [^e]', '# 1. [a](b) `c` \\d &amp; [^e]'],
  ['what looks like HTML', '> <b>a</b>', '<b>a</b>'],
  ['what looks like another quotation', '> > a', '> a'],
  ['a fence', '> ```\n> a', '``` a'],
  ['curly marks and dots', '> “a” – b…', '“a” – b…'],
])('%s: a quotation is its raw lines', (_, raw, quote) => {
  const { notes, told: problems } = read(note(raw));
  expect(problems).toEqual([]);
  expect(notes[0]?.quote).toBe(quote);
});

test.each([
  ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a mark of byte order', (text: string) => `\uFEFF${text}`],
])('a file with %s reads the same', (_, change) => {
  const { notes, told: problems } = read(change(note('> Some\n> words')));
  expect(problems).toEqual([]);
  expect(notes).toMatchObject([{ title: 'A title', quote: 'Some words', quoteWhere: { line: first + 3, column: 3 } }]);
});

test.each([
  ['no front matter', '## A title {#a .name}\n', ['1:1 note-form']],
  ['front matter further down', '\n---\nseed: a\n---\n', ['1:1 note-form']],
  ['nothing', '', ['1:1 note-form']],
  ['front matter of no shape', '---\nseed: a\nblocks: lines\norder: 0\n---\n', ['4:8 wrong-shape']],
  ['front matter of no YAML', '---\nseed: a: b\n---\n', ['2:7 yaml-syntax']],
])('a file with %s is no commentary', (_, text, problems) => {
  const { commentary, told: found, problems: all } = read(text);
  expect(commentary).toBeUndefined();
  expect(found).toEqual(expect.arrayContaining(problems.map((problem) => `a.md:${problem}`)));
  expect(all.isUnreadable('note', 'anything') || text.includes('seed')).toBe(true);
});

test.each([
  ['words before the first note', '\nToo soon.\n', [[1, 1, 'note-form']]],
  ['a note of another level', '\n### T {#a .name}\n', [[1, 1, 'note-form']]],
  ['a heading without braces', '\n## T\n\n> a\n\nb\n', [[1, 1, 'note-form']]],
  ['no passage', '\n## T {#a .name}\n\nb\n', [[1, 1, 'note-form']]],
  ['no words of ours', '\n## T {#a .name}\n\n> a\n', [[1, 1, 'note-form']]],
  ['words that run on from the passage', '\n## T {#a .name}\n\n> a\nb\n', [[1, 1, 'note-form']]],
  ['an unknown kind', '\n## T {#a .nam}\n\n> a\n\nb\n', [[1, 10, 'unknown-kind']]],
  ['an id in capitals', '\n## T {#A .name}\n\n> a\n\nb\n', [[1, 7, 'wrong-shape']]],
  ['an id like a paragraph’s', '\n## T {#p5 .name}\n\n> a\n\nb\n', [[1, 7, 'wrong-shape']]],
  [
    'HTML in the body',
    '\n## T {#a .name}\n\n> a\n\nb <i>c</i>\n',
    [
      [5, 3, 'html-in-prose'],
      [5, 7, 'html-in-prose'],
    ],
  ],
  ['HTML in a footnote', '\n## T {#a .name}\n\n> a\n\nb[^c]\n\n[^c]: <i>\n', [[7, 7, 'html-in-prose']]],
  ['a mark without a footnote', '\n## T {#a .name}\n\n> a\n\nb\nc [^d]\n', [[6, 3, 'footnote-undefined']]],
  ['a footnote without a mark', '\n## T {#a .name}\n\n> a\n\nb\n\n[^c]: d\n', [[7, 1, 'footnote-unused']]],
  ['a footnote in a footnote', '\n## T {#a .name}\n\n> a\n\nb[^c]\n\n[^c]: d[^c]\n', [[7, 8, 'footnote-misplaced']]],
  ['a footnote given twice', '\n## T {#a .name}\n\n> a\n\nb[^c]\n\n[^c]: d\n\n[^c]: e\n', [[9, 1, 'duplicate-id']]],
] satisfies [string, string, [number, number, string][]][])('%s is reported at its position', (_, text, problems) => {
  const places = problems.map(([line, column, code]) => `a.md:${first + line}:${column} ${code}`);
  expect(read(front + text).told).toEqual(places);
});

test('what points to a note that has a fault is no fault of its own', () => {
  const { problems } = read(`${front}\n## T {#a .nam}\n\n> a\n\nb\n`);
  expect([problems.isUnreadable('note', 'a'), problems.isUnreadable('note', 'b')]).toEqual([true, false]);
});
