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
import { drawnBy } from '../../src/fonts/font-files.ts';
import { familiesOf, printFaces } from '../../src/typst/faces.ts';

import { readPdf } from '../harness/pdf.ts';
import { accepted } from './site.ts';
import { plainWords } from './strings.ts';

const faces = await printFaces();
const isDrawn = (words: string) => [...words].every(drawnBy(faces));

const cardOf = (words: string): Card => ({
  id: 'one',
  form: 'words',
  site: 'Sample',
  kind: 'context',
  word: 'Context',
  title: 'Title',
  said: [{ from: 'Outlet', date: '8 May 2001', words, instead: '' }],
  below: [words],
  map: undefined,
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

test('the others are refused by name, because no face draws them', { tags: 'planted' }, () => {
  const refused = outcomes.flatMap(([words, fields]) => (typeof fields === 'string' ? [[words, fields] as const] : []));
  for (const [words, message] of refused) {
    expect(isDrawn(words), words).toBe(false);
    expect(message).toBe(`PrintError: The card one cannot be made: no face draws all of "${words}", "${words}"`);
  }
});

test('the letters of 60 cards are those that went in', async () => {
  const template = readFileSync(join(root, 'src/cards/card.typ'), 'utf8');
  const compiler = typst().create({ workspace: root, fontArgs: [{ fontBlobs: faces.map(({ file }) => file) }] });
  const bare = (words: string) => words.replace(/\s+/g, '');
  // A word that is wider than the card breaks at characters that no letter stands for, which a PDF does not give back.
  const unbroken = made.filter((words) => !/\S{40}/.test(words) && !/\p{Script=Arabic}/u.test(words));
  const step = Math.floor(unbroken.length / 60);
  const some = unbroken.filter((_, index) => index % step === 0).slice(0, 60);
  const letters = async (words: string) => {
    const { result } = compiler.compile({
      mainFileContent: template,
      inputs: { card: JSON.stringify({ ...cardOf(words), fonts: familiesOf(faces) }) },
    });
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
