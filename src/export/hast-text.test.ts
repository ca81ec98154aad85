// @module-tag machines
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { hastToText } from './hast-text.ts';

test.each([
  ['nothing', [], ''],
  ['words', [h('span', 'a  b\nc')], 'a b c'],
  [
    'inline prose',
    [{ type: 'text' as const, value: 'See ' }, h('a', { href: '/x/' }, 'Sirte'), { type: 'text' as const, value: '.' }],
    'See Sirte.',
  ],
  ['paragraphs', [h('p', 'One.'), h('p', 'Two ', h('em', 'more'), '.')], 'One.\n\nTwo more.'],
  ['a mark of evidence', [h('p', 'One', h('sup', { dataCite: 'ap', dataNumber: '2' }), '.')], 'One [2].'],
  ['a list', [h('p', 'One:'), h('ul', h('li', 'a'), '\n', h('li', 'b'))], 'One:\n\n- a\n- b'],
  ['a numbered list', [h('ol', h('li', 'a'), h('li', 'b'))], '1. a\n2. b'],
  [
    'a table',
    [h('table', h('thead', h('tr', h('th', 'a'), '\n', h('th', 'b'))), h('tbody', h('tr', h('td', '1'), h('td', '2'))))],
    'a | b\n1 | 2',
  ],
  ['a quotation', [h('blockquote', '\n', h('p', 'Said.'), '\n')], 'Said.'],
])('%s', (_, nodes, text) => {
  expect(hastToText(nodes)).toBe(text);
});

test('a whole tree is read like its children', () => {
  expect(hastToText(h(null, h('p', 'One.')))).toBe('One.');
});
