// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sample } from '../../../tests/harness/sample-dossier.ts';
import type { Reference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { splitBlocks } from '../text/seed.ts';
import { readThreads } from './comment.ts';

const blocks = new Map([['post', splitBlocks('Title\n\nReader\n\nFirst words.\n\nOther\n\nSecret words.', 'blank-lines')]]);

function read(...comments: readonly object[]) {
  const [problems, references] = [new Problems(), [] as Reference[]];
  const base = { reading: 'post', reader: 1, decision: 'shown', reason: 'So.' };
  const lines = comments.map((comment, index) => `- ${JSON.stringify({ ...base, number: index + 1, ...comment })}\n`);
  const threads = readThreads(
    { ...createReadContext(new Map([['c.yaml', lines.join('')]]), problems, sample), references },
    'c.yaml',
    blocks,
  );
  return { thread: threads.get('post'), references, told: problemCodes(problems).map((line) => line.split(' ')[1]) };
}

test('a comment that is shown has its words, one that is withheld has none', () => {
  const { thread, told: problems } = read({ blocks: ['p3'] }, { blocks: ['p5'], decision: 'withheld' });
  expect(problems).toEqual([]);
  expect(thread?.map(({ texts }) => texts)).toEqual([['First words.'], []]);
  expect(JSON.stringify(thread)).not.toContain('Secret');
});

test('a fact note is read as prose, its references and its evidence found', () => {
  const { thread, references } = read({
    blocks: ['p3'],
    decision: 'fact-note',
    fact: 'See [it](event:a).',
    evidence: ['gazette'],
  });
  expect(thread?.[0]?.fact).toHaveLength(3);
  expect(thread?.[0]?.evidence.map(({ id }) => id)).toEqual(['gazette']);
  expect(references.map(({ id }) => id)).toEqual(['a']);
});

test.each([
  ['of a reading that is not there', { reading: 'past', blocks: ['p3'] }, ['unknown-reference']],
  ['of a paragraph that is not there', { blocks: ['p3', 'p9'] }, ['unknown-block']],
  ['of no paragraph', { blocks: [] }, ['wrong-shape']],
  ['with a fact note that is not said to be one', { blocks: ['p3'], fact: 'x' }, ['wrong-shape']],
  ['with a fact note that is missing', { blocks: ['p3'], decision: 'fact-note' }, ['wrong-shape']],
  ['on a source that is not there', { blocks: ['p3'], evidence: ['gazete'] }, ['unknown-reference']],
])('a comment %s', (_, comment, problems) => {
  expect(read(comment).told).toEqual(problems);
});

test('a reading without comments has no thread', () => {
  expect(read().thread).toBeUndefined();
});
