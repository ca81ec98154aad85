// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { readReference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { splitBlocks } from '../text/seed.ts';
import { checkReferences } from './references.ts';

const ids = (...some: readonly string[]) => new Map(some.map((id) => [id, id]));
const targets = {
  event: ids('e'),
  place: ids('p'),
  actor: ids('a'),
  claim: ids('c'),
  note: ids('n'),
  reading: new Map([['ap', { slug: 'ap', seedName: 'ap.txt', article: splitBlocks('One.\nTwo.', 'lines') }]]),
};

test.each([
  ['event:e', undefined],
  ['place:p', undefined],
  ['actor:a', undefined],
  ['claim:c', undefined],
  ['note:n', undefined],
  ['reading:ap', undefined],
  ['reading:ap#p2', undefined],
  ['reading:ap#p3', 'unknown-block'],
  ['reading:ap#top', 'unknown-block'],
  ['reading:pa', 'unknown-reference'],
  ['event:p', 'unknown-reference'],
  ['note:e', 'unknown-reference'],
])('%s: %s', (address, code) => {
  const problems = new Problems();
  checkReferences([{ ...readReference(address)!, where: { file: 'a.md', line: 2, column: 3 } }], targets, problems);
  expect(problemCodes(problems)).toEqual(code === undefined ? [] : [`a.md:2:3 ${code}`]);
});
