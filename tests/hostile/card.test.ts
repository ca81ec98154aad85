// @module-tag verbatim
// Every string as the words and the foot of a card, really set. What the compiler tells of each field is held
// against what went in; that the letters are the same is read from a PDF of the same template, in batches.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { cardSetter } from '../../src/integration/cards.ts';
import { root } from '../../src/integration/environment.ts';
import { typst } from '../../src/typst/compiler.ts';
import { printFaces } from '../../src/typst/faces.ts';
import { readPdf } from '../harness/pdf.ts';
import { accepted } from './site.ts';
import { plainWords } from './strings.ts';

const faces = await printFaces();
const latin = faces.filter(({ draws }) => draws.has(0x41));
const isDrawn = (words: string) =>
  [...words].every((character) => latin.every(({ draws }) => draws.has(character.codePointAt(0)!)));

const cardOf = (words: string): Card => ({
  id: 'one',
  form: 'words',
  site: 'Sample',
  kind: 'context',
  word: 'Context',
  title: 'Title',
  said: [{ from: 'Outlet', date: '8 May 2001', words }],
  below: [words],
  map: undefined,
  silent: 'does not say',
  comma: ', ',
  open: '“',
  close: '”',
  direction: 'ltr',
});

const set = cardSetter(faces);
const outcome = (words: string): readonly (readonly [name: string, words: string, shown: string])[] | string => {
  try {
    return set(cardOf(words)).fields.map(({ name, words: given, shown }) => [name, given, shown] as const);
  } catch (error) {
    return String(error);
  }
};
const outcomes = accepted.map((words) => [words, outcome(words)] as const);
const made = outcomes.filter(([, fields]) => typeof fields !== 'string').map(([words]) => words);
const wanted = (words: string) => [
  ['kind', 'Context', 'Context'],
  ['words', words, words],
  ['verdict', words, words],
];

test(`${made.length} of ${accepted.length} strings are set whole, and the fields hold nothing else`, () => {
  const altered = outcomes.filter(
    ([words, fields]) => typeof fields !== 'string' && JSON.stringify(fields) !== JSON.stringify(wanted(words)),
  );
  expect(altered).toEqual([]);
  expect(made.length).toBeGreaterThan(400);
});

test('the others are refused by name: no face draws them, or a word is wider than a card', { tags: 'planted' }, () => {
  for (const [words, told] of outcomes) {
    if (typeof told !== 'string') continue;
    if (isDrawn(words)) expect(told).toContain('is wider than its field');
    else expect(told).toBe(`Error: card one: no face draws all of "${words}", "${words}"`);
  }
  expect(outcomes.filter(([words, told]) => typeof told === 'string' && isDrawn(words)).length).toBeLessThan(10);
});

test('the letters of 60 cards are those that went in', async () => {
  const template = readFileSync(join(root, 'src/cards/card.typ'), 'utf8');
  const compiler = typst().create({ workspace: root, fontArgs: [{ fontBlobs: faces.map(({ file }) => file) }] });
  const bare = (words: string) => words.replace(/\s+/g, '');
  const step = Math.floor(made.length / 60);
  const some = made.filter((_, index) => index % step === 0).slice(0, 60);
  const letters = async (words: string) => {
    const { result } = compiler.compile({ mainFileContent: template, inputs: { card: JSON.stringify(cardOf(words)) } });
    return bare((await readPdf(compiler.pdf(result!, {}))).texts.join(''));
  };
  const whole = (words: string) => bare(`ContextSample“${words}”Outlet, 8 May 2001Title${words}`);
  const altered: unknown[] = [];
  for (const words of some) if ((await letters(words)) !== whole(words)) altered.push([words, await letters(words)]);
  expect([some.length, altered]).toEqual([60, []]);
  expect(await letters(`${plainWords}x`)).not.toBe(whole(plainWords));
});

test.each(['Bundesverfassungsgerichts', '-9223372036854775808/-1'])('%s is a long word, and set in letters that fit', (words) => {
  expect(outcome(words)).toEqual(wanted(words));
});
