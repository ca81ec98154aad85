// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sample, sampleFiles } from '../../../tests/harness/sample-dossier.ts';
import type { Reference } from '../markdown/prose.ts';
import { Problems } from '../problems.ts';
import { createReadContext } from '../read-context.ts';
import { readThreads } from './comment.ts';
import { readReadingDrafts } from './draft.ts';

const post = 'src/dossier/readings/post.md';
const seed = 'Title\n\nReader\n\nFirst words.\n\nOther\n\nSecret words.';

/** Reads comments on a text in which p3 and p5 have the role of comments, or only those that `roles` says. */
function read(comments: readonly object[], roles = 'comment: [p3, p5]') {
  const [problems, references] = [new Problems(), [] as Reference[]];
  const base = { reading: 'post', reader: 1, decision: 'shown', reason: 'So.' };
  const lines = comments.map((comment, index) => `- ${JSON.stringify({ ...base, number: index + 1, ...comment })}\n`);
  const front = sampleFiles.get(post)!.replace(/roles:\n(?: {2}.*\n)+/, `roles: { ${roles} }\n`);
  const files = new Map([...sampleFiles, ['seeds/one.txt', seed], [post, front], ['c.yaml', lines.join('') || '[]']]);
  const drafts = new Map([['post', readReadingDrafts(files, new Problems()).get('post')!]]);
  const threads = readThreads({ ...createReadContext(files, problems, sample), references }, 'c.yaml', drafts);
  return { thread: threads.get('post'), references, told: problemCodes(problems).map((line) => line.split(' ')[1]) };
}

const second = { blocks: ['p5'] };

test('a comment that is shown has its words, one that is withheld has none', () => {
  const { thread, told: problems } = read([{ blocks: ['p3'] }, { blocks: ['p5'], decision: 'withheld' }]);
  expect(problems).toEqual([]);
  expect(thread?.map(({ texts }) => texts)).toEqual([['First words.'], []]);
  expect(JSON.stringify(thread)).not.toContain('Secret');
});

test('a fact note is read as prose, its references and its evidence found', () => {
  const { thread, references } = read([
    { blocks: ['p3'], decision: 'fact-note', fact: 'See [it](event:a).', evidence: ['gazette'] },
    second,
  ]);
  expect(thread?.[0]?.fact).toHaveLength(3);
  expect(thread?.[0]?.evidence.map(({ id }) => id)).toEqual(['gazette']);
  expect(references.map(({ id }) => id)).toEqual(['a']);
});

test.each([
  ['of a reading that is not there', { reading: 'past', blocks: ['p3'] }, ['unknown-reference']],
  ['of a paragraph that is not there', { blocks: ['p3', 'p9'] }, ['unknown-block']],
  ['of a paragraph of the article', { blocks: ['p3', 'p1'] }, ['comment-role']],
  ['whose author line is a paragraph of the article', { blocks: ['p3'], author: 'p2' }, ['comment-role']],
  ['whose author line is the words of a comment', { blocks: ['p3'], author: 'p3' }, ['comment-block-shared', 'comment-role']],
  ['that leaves out a paragraph', { blocks: ['p5'] }, ['comment-block-shared', 'comment-unlisted']],
  ['of no paragraph', { blocks: [] }, ['wrong-shape']],
  ['that answers itself', { blocks: ['p3'], answers: 1 }, ['comment-answers-nobody']],
  ['that answers a later one', { blocks: ['p3'], answers: 2 }, ['comment-answers-nobody']],
  ['with the number of another', { blocks: ['p3'], number: 2 }, ['comment-number-twice']],
  ['with a fact note that is not said to be one', { blocks: ['p3'], fact: 'x' }, ['wrong-shape']],
  ['with a fact note that is missing', { blocks: ['p3'], decision: 'fact-note' }, ['wrong-shape']],
  ['on a source that is not there', { blocks: ['p3'], evidence: ['gazete'] }, ['unknown-reference']],
])('a comment %s', (_, comment, problems) => {
  expect(read([comment, second]).told.toSorted()).toEqual(problems);
});

test('an answer to an earlier comment is no problem', () => {
  expect(read([{ blocks: ['p3'] }, { blocks: ['p5'], answers: 1 }]).told).toEqual([]);
});

test('a comment without a role is reported, and its author line too', () => {
  expect(read([{ blocks: ['p3'], author: 'p2' }, second], 'comment: [p3], comment-author: [p2, p4]').told.toSorted()).toEqual([
    'comment-role',
    'comment-unlisted',
  ]);
});

test('a reading without comments has no thread', () => {
  const { thread, told } = read([], 'headline: [p1]');
  expect([thread, told]).toEqual([undefined, []]);
});
