// @module-tag handed-on
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { inlines, paragraphs } from './inline.ts';
import type { CrossReferences } from './cross-references.ts';

const references: CrossReferences = {
  event: () => undefined,
  place: () => undefined,
  claim: () => undefined,
  source: (id) => ({ one: 1, two: 2, ten: 10 })[id],
  resolve: (address) => (address === 'event:held' ? { to: 'event-held' } : undefined),
};
const cite = (id: string) => h('sup', { dataCite: id, dataNumber: '1' });
const read = (...children: Parameters<typeof h>[2][]) => inlines(h('p', ...children).children, references);

test.each([
  ['plain words', ['One two.'], ['One two.']],
  ['line ends in our prose', ['One\n  two.'], ['One two.']],
  ['what would be markup in Typst', ['*a* #b $c$ \\'], ['*a* #b $c$ \\']],
  ['strong words', [h('strong', 'One'), ' two'], [{ strong: ['One'] }, ' two']],
  ['emphasis, for which there is no face', [h('em', 'One')], [{ strong: ['One'] }]],
  ['code', [h('code', 'a', h('b', 'b'))], [{ code: 'ab' }]],
  ['a link that leads somewhere', [h('a', { href: 'event:held' }, 'One')], [{ target: { to: 'event-held' }, of: ['One'] }]],
  ['a link that leads nowhere', [h('a', { href: 'event:other' }, 'One')], ['One']],
  ['an element without a meaning on paper', [h('span', 'One ', h('i', 'two'))], ['One ', 'two']],
  ['a comment', [{ type: 'comment', value: 'a' } as const, 'One'], ['One']],
  ['evidence', ['One.', cite('ten')], ['One.', { cite: [10] }]],
  ['evidence in a row, in its order', [cite('ten'), cite('two'), cite('one'), cite('two')], [{ cite: [1, 2, 10] }]],
  ['evidence apart', [cite('ten'), ' and ', cite('one')], [{ cite: [10] }, ' and ', { cite: [1] }]],
  ['evidence that the document does not hold', ['One.', cite('none')], ['One.']],
])('%s', (_, children, expected) => {
  expect(read(...children)).toEqual(expected);
});

test('paragraphs alone are taken', () => {
  expect(
    paragraphs([h('p', 'One'), h('ul', h('li', 'Two')), { type: 'text', value: '\n' }, h('p', 'Three')], references),
  ).toEqual([['One'], ['Three']]);
});
