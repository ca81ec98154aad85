// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sample, sampleFiles } from '../../../tests/harness/sample-dossier.ts';
import { paths } from '../files.ts';
import type { Reference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { readReadingDrafts } from './draft.ts';
import { readNote } from './note.ts';

const file = `${paths.readings}letter.md`;
const letter = sampleFiles.get(file)!;
const start = letter.indexOf('\n## ');
const line = letter.slice(0, start).split('\n').length + 1;

/** The letter's one note, rewritten. Lines are counted from its heading, which is 0. */
function read(heading: string, quote: string, ...body: readonly string[]) {
  const [problems, references] = [new Problems(), [] as Reference[]];
  const text = `${letter.slice(0, start)}\n## ${heading}\n\n> ${quote}\n\n${body.join('\n')}\n`;
  const draft = readReadingDrafts(new Map([...sampleFiles, [file, text]]), problems).get('letter')!;
  const note = draft.commentary.notes.flatMap(
    (written) => readNote(draft, written, { ...createReadContext(sampleFiles, problems, sample), references }) ?? [],
  )[0];
  const where = (problem: string) => problem.replace(/^.*?:(\d+)/, (_, at: string) => String(Number(at) - line));
  return { note, references, told: problemCodes(problems).map(where) };
}
const gazette = '\n[^gazette]: The Gazette, 8 May 2001: it.';

test('a note has its passage, its verdict, its body and its evidence', () => {
  const { note, told: problems } = read(
    'The sea {#a .context confidence=B}',
    'the sea was calm',
    'It was. It is.[^gazette]',
    gazette,
  );
  expect(problems).toEqual([]);
  expect(note).toMatchObject({
    id: 'a',
    reading: 'letter',
    kind: 'context',
    title: 'The sea',
    quote: 'the sea was calm',
    passage: { block: 'p2', start: 49, end: 65 },
    verdict: 'It was.',
    confidence: 'B',
    claim: undefined,
    event: undefined,
  });
  expect(note?.evidence.map(({ source }) => source.id)).toEqual(['gazette']);
  expect(note?.body.children).toHaveLength(1);
});

test('evidence is in the order in which the body first uses it', () => {
  const courier = '\n[^courier]: The Courier: it too.';
  const { note } = read('T {#a .context}', 'the sea', 'One.[^courier] Two.[^gazette][^courier]', gazette, courier);
  expect(note?.evidence.map(({ source }) => source.id)).toEqual(['courier', 'gazette']);
});

test('a note without footnotes is our own inference', () => {
  expect(read('T {#a .context}', 'the sea', 'So we think.').note?.evidence).toEqual([]);
});

test('claim and event are references, at their own place', () => {
  const { references } = read('T {#a .dispute claim=x event=y}', 'the sea', 'A [b](place:z).');
  expect(references.map(({ kind, id, where }) => [kind, id, where.line - line, where.column])).toEqual([
    ['place', 'z', 4, 3],
    ['claim', 'x', 0, 19],
    ['event', 'y', 0, 27],
  ]);
});

const words = (count: number) => `${'word '.repeat(count - 1)}end. More.`;

test.each([
  ['a verdict of 25 words', '.context', 'the sea', [words(25)], []],
  ['a verdict of 26', '.context', 'the sea', [words(26)], ['4:1 verdict-long']],
  ['a quotation that is not there', '.context', 'the see', ['A.'], ['2:3 quotation-missing']],
  ['a paragraph that is not there', '.context p7', 'the sea', ['A.'], ['0:19 unknown-block']],
  ['a passage that its paragraph has not', '.context p1', 'the sea', ['A.'], ['2:3 quotation-missing']],
  ['a dispute about nothing', '.dispute', 'the sea', ['A.'], ['0:10 dispute-without-claim']],
  ['an unknown letter', '.context confidence=D', 'the sea', ['A.'], ['0:19 wrong-shape']],
  [
    'a source that is not there',
    '.context',
    'the sea',
    ['A.[^gazete]', '', '[^gazete]: The Gazette.'],
    ['6:1 unknown-reference'],
  ],
  [
    'a footnote of another publisher',
    '.context',
    'the sea',
    ['A.[^gazette]', '', '[^gazette]: Gazette.'],
    ['6:1 unknown-source-name'],
  ],
  [
    'evidence not fit to print',
    '.context',
    'the sea',
    ['A.[^courier-copy]', '', '[^courier-copy]: The Courier.'],
    ['0:1 confidence-unfounded'],
  ],
  ['the same, owned up to', '.context confidence=C', 'the sea', ['A.[^courier-copy]', '', '[^courier-copy]: The Courier.'], []],
  ['a letter of one origin', '.context confidence=A', 'the sea', ['A.[^gazette]', gazette], ['0:19 confidence-one-origin']],
  ['an address that leads nowhere', '.context', 'the sea', ['A [b](c).'], ['4:3 unknown-address']],
])('%s', (_, braces, quote, body, problems) => {
  expect(read(`T {#a ${braces}}`, quote, ...body).told).toEqual(problems);
});

test('a fault in a footnote that several marks use is reported once', () => {
  expect(read('T {#a .context}', 'the sea', 'A.[^gazette] B.[^gazette]', '\n[^gazette]: Gazette.').told).toHaveLength(1);
});
