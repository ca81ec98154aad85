import { expect, test } from 'vitest';
import { told } from '../../tests/told.ts';
import { nameIn } from './naming.ts';
import { Problems } from './problems.ts';
import { divide } from './seed.ts';

const text = (slug: string, words: string) => [slug, { slug, seedName: `${slug}.txt`, article: divide(words, 'lines') }] as const;
const texts = new Map([text('one', 'Sirte and Sidra.'), text('two', 'Old Sirte.\nSirte again.')]);

function name(...all: readonly (readonly string[])[]) {
  const problems = new Problems();
  const entries = all.map((spellings, line) => {
    const id = `e${line}`;
    return [id, { value: { id, spellings }, at: (_?: string | number, index?: string | number) => ({ file: 'a', line: line + 1, column: Number(index) + 1 }) }] as const; // prettier-ignore
  });
  return { mentions: nameIn(new Map(entries), texts, problems), problems };
}

test('mentions are found in every text, by its slug', () => {
  const { mentions, problems } = name(['Sirte', 'Old Sirte'], ['Sidra']);
  const found = [...mentions].map(([slug, all]) => [slug, all.map(({ id, spelling, block }) => `${block} ${id} ${spelling}`)]);
  expect(found).toEqual([
    ['one', ['p1 e0 Sirte', 'p1 e1 Sidra']],
    ['two', ['p1 e0 Old Sirte', 'p2 e0 Sirte']],
  ]);
  expect(told(problems)).toEqual([]);
});

test.each([
  ['that stands nowhere', [['Sirte', 'Surt']], ['a:1:2 spelling-unused']],
  ['that stands within another word only', [['Sirt']], ['a:1:1 spelling-unused']],
  ['that stands within a longer spelling only', [['Old', 'Old Sirte']], ['a:1:1 spelling-unused']],
  ['that two entries have', [['Sirte'], ['Sidra', 'Sirte']], ['a:2:2 spelling-shared']],
  ['that one entry has twice', [['Sirte', 'Sirte']], ['a:1:2 spelling-shared']],
])('a spelling %s is told at its place', (_, spellings, problems) => {
  expect(told(name(...spellings).problems)).toEqual(problems);
});

test('a spelling that three entries have belongs to the first', () => {
  const reasons = name(['Sirte'], ['Sirte'], ['Sirte'])
    .problems.all()
    .map(({ reason }) => reason);
  expect(reasons).toEqual(['e0', 'e0'].map((owner) => `The spelling "Sirte" belongs to "${owner}" already.`));
});

test('where a text could not be read no spelling is said to stand nowhere', () => {
  const problems = new Problems();
  problems.doubt('reading', 'three');
  const at = () => ({ file: 'a', line: 1, column: 1 });
  nameIn(new Map([['e', { value: { id: 'e', spellings: ['Surt'] }, at }]]), texts, problems);
  expect(told(problems)).toEqual([]);
});
