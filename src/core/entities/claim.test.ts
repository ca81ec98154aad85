// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import type { Reference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { splitBlocks } from '../text/seed.ts';
import { readClaims } from './claim.ts';

const text = (slug: string, words: string) =>
  [slug, { slug, seedName: `${slug}.txt`, article: splitBlocks(words, 'lines') }] as const;
const texts = new Map([text('one', 'It has 120 seats.\nIt had 120 people.'), text('two', 'Some say 150.')]);

function read(claim: object) {
  const [problems, references] = [new Problems(), [] as Reference[]];
  const base = {
    id: 'c',
    title: 'T',
    question: 'Q?',
    says: { two: [{ quote: 'Some say 150' }] },
    independent: 'It.',
    verdict: 'V.',
    confidence: 'U',
  };
  const files = new Map([['c.yaml', `- ${JSON.stringify({ ...base, ...claim })}\n`]]);
  const found = readClaims({ ...createReadContext(files, problems, sample), references }, 'c.yaml', texts, sample.places).get(
    'c',
  );
  return {
    claim: found,
    references,
    told: problemCodes(problems).map((line) => line.split(' ')[1]),
    remedies: problems.all().map(({ note }) => note),
  };
}
const count = { label: 'L', least: 1, most: 2, scope: 'S', date: '2001' };

test('the words of each reading are proved, in the order of the readings; one that is left out does not say', () => {
  const { claim, told: problems } = read({
    says: { two: [{ quote: '150' }], one: [{ quote: '120', paragraph: 'p2' }, { quote: 'seats' }] },
  });
  expect(problems).toEqual([]);
  expect([...claim!.says].map(([slug, words]) => [slug, words.map(({ passage }) => passage.block)])).toEqual([['one', ['p2', 'p1']], ['two', ['p1']]]); // prettier-ignore
  expect(read({}).claim?.says.has('one')).toBe(false);
});

test('our words are read as prose, and their references gathered', () => {
  const { claim, references } = read({ independent: 'The [ferry](event:ferry-arrived) came.' });
  expect(claim?.independent.map(({ type }) => type)).toEqual(['text', 'element', 'text']);
  expect(references.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['event:ferry-arrived']);
});

test.each([
  ['words that are not there', { says: { two: [{ quote: '151' }] } }, ['quotation-missing']],
  ['words that occur twice', { says: { one: [{ quote: '120' }] } }, ['quotation-ambiguous']],
  ['no words of a reading', { says: { one: [] } }, ['wrong-shape']],
  ['a reading that is not there', { says: { too: [{ quote: '150' }] } }, ['unknown-reference']],
  ['a count of a reading that is not there', { counts: [{ ...count, reading: 'too' }] }, ['unknown-reference']],
  ['a count of no date', { counts: [{ ...count, date: 'once' }] }, ['date-invalid']],
  ['a count on a source that is not there', { counts: [{ ...count, evidence: ['gazete'] }] }, ['unknown-reference']],
  ['a count that runs backwards', { counts: [{ ...count, least: 3 }] }, ['wrong-shape']],
  [
    'a distance stated in a reading that is not there',
    { stated: [{ reading: 'too', kilometres: 1, words: 'x' }] },
    ['unknown-reference', 'said-missing'],
  ],
  ['a distance in words that are not quoted', { stated: [{ reading: 'two', kilometres: 1, words: '1 km' }] }, ['said-missing']],
  ['a distance from a place that is not there', { distances: [{ from: 'tripolis', to: 'valletta' }] }, ['unknown-reference']],
  ['a distance to a place without a position', { distances: [{ from: 'tripoli', to: 'quay' }] }, ['unknown-reference']],
  ['a source that is not there', { evidence: ['gazete'] }, ['unknown-reference']],
  ['HTML', { independent: '<b>' }, ['html-in-prose']],
])('a claim with %s', (_, claim, problems) => {
  expect(read(claim).told).toEqual(problems);
});

test('a place without a position is not said to be missing', () => {
  expect(read({ distances: [{ from: 'tripoli', to: 'quay' }] }).remedies).toEqual([
    'Add it, or use the id of an existing place with a position.',
  ]);
});
