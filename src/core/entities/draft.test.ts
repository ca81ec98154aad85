// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { sampleFiles } from '../../../tests/harness/sample-dossier.ts';
import { Problems } from '../problems.ts';
import { readReadingDrafts } from './draft.ts';

const letter = 'src/dossier/readings/letter.md';
const post = 'src/dossier/readings/post.md';

function read(changes: Readonly<Record<string, string>>) {
  const problems = new Problems();
  const drafts = readReadingDrafts(new Map([...sampleFiles, ...Object.entries(changes)]), problems);
  return { drafts, problems, told: problemCodes(problems) };
}
const change = (file: string, from: string, to: string) => ({ [file]: sampleFiles.get(file)!.replace(from, to) });

test('drafts are in the order that their front matter gives, by their slugs', () => {
  expect([...read({}).drafts.keys()]).toEqual(['post', 'letter']);
  expect([...read(change(post, 'order: 1', 'order: 3')).drafts.keys()]).toEqual(['letter', 'post']);
  expect([...read(change(post, 'order: 1', 'order: 2')).drafts.keys()]).toEqual(['letter', 'post']);
});

test('blocks have their roles, and comments are no part of the article', () => {
  const draft = read({}).drafts.get('post');
  expect(draft?.blocks.map(({ role }) => role)).toEqual([
    'headline',
    'body',
    'body',
    'comment-author',
    'comment',
    'comment-author',
    'comment',
  ]);
  expect(draft?.article.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
});

test.each([
  ['a seed that is not there', change(letter, 'two.txt', 'too.txt'), [`${letter}:2:7 file-missing`]],
  ['a seed of blanks', { 'seeds/two.txt': ' \n' }, ['seeds/two.txt:1:1 seed-empty']],
  ['an empty seed', { 'seeds/two.txt': '' }, ['seeds/two.txt:1:1 seed-empty']],
  ['a seed with a fault', { 'seeds/two.txt': 'a\r\nbc\uFFFD' }, ['seeds/two.txt:2:3 seed-encoding']],
  ['a seed that nobody reads', { 'seeds/three.txt': 'a' }, ['seeds/three.txt:1:1 seed-unread']],
  ['a role of a paragraph that is not there', change(post, '[p5, p7]', '[p5, p8]'), [`${post}:7:17 unknown-block`]],
  ['a voice of a paragraph that is not there', change(post, '[p2, p3]', '[p9]'), [`${post}:20:20 unknown-block`]],
  ['no front matter', { [letter]: 'Words.' }, [`${letter}:1:1 note-form`]],
  ['front matter of no shape', change(letter, 'order: 2', 'order: 0'), [`${letter}:4:8 wrong-shape`]],
  [
    'a name that is no slug',
    { 'src/dossier/readings/A letter.md': sampleFiles.get(letter)! },
    ['src/dossier/readings/A letter.md:1:1 wrong-shape'],
  ],
  [
    'a folder in its name',
    { 'src/dossier/readings/a/b.md': sampleFiles.get(letter)! },
    ['src/dossier/readings/a/b.md:1:1 wrong-shape'],
  ],
])('a reading with %s', (_, changes, problems) => {
  expect(read(changes).told).toEqual(problems);
});

test('a reading that cannot be read is in doubt, and its seed not said to be unread', () => {
  const { drafts, problems } = read({ [letter]: 'Words.' });
  expect([...drafts.keys()]).toEqual(['post']);
  expect([problems.isUnreadable('reading', 'letter'), problems.isUnreadable('reading', 'post')]).toEqual([true, false]);
});

test('without readings every seed is unread', () => {
  const problems = new Problems();
  readReadingDrafts(new Map([['seeds/a.txt', 'A'], ['seeds/b.txt', 'B'], ['seeds/c.md', 'C']]), problems); // prettier-ignore
  expect(problemCodes(problems)).toEqual(['seeds/a.txt:1:1 seed-unread', 'seeds/b.txt:1:1 seed-unread']);
});
