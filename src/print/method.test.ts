// @module-tag handed-on
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { sample } from '../../tests/harness/sample-dossier.ts';
import { createLinks } from '../core/links.ts';
import { methodInBrief } from './method.ts';
import { wholePlan } from './plan.ts';
import { crossReferences } from './cross-references.ts';

const references = crossReferences(wholePlan(sample), createLinks('/', undefined));

test('of each section the first paragraph is kept, and the list that follows it at once', () => {
  const essay = h(null, [
    h('p', 'Opening.'),
    h('p', 'More.'),
    h('h2', 'One'),
    h('p', 'First.'),
    h('ul', [h('li', 'a'), '\n', h('li', 'b')]),
    h('p', 'Second.'),
    h('h2', 'Two'),
    h('p', 'First.'),
    h('p', 'Second.'),
    h('ul', h('li', 'a')),
    h('h2', 'Three'),
    h('table'),
    h('h2', { id: 'comments' }, 'What paper has not'),
    h('p', 'First.'),
    h('h2', { id: 'unknown' }, 'What is unknown'),
    h('p', 'We do not know:'),
    h('ul', h('li', 'a')),
    h('h2', { id: 'rights' }, 'What stands on the cover'),
    h('p', 'First.'),
  ]);
  expect(methodInBrief(essay, references)).toEqual({
    sections: [
      { heading: '', opening: ['Opening.'], points: [] },
      { heading: 'One', opening: ['First.'], points: [['a'], ['b']] },
      { heading: 'Two', opening: ['First.'], points: [] },
    ],
    unknown: { heading: 'What is unknown', opening: ['We do not know:'], points: [['a']] },
  });
});

test('an essay without words gives nothing', () => {
  expect(methodInBrief(h(null, []), references)).toEqual({ sections: [], unknown: undefined });
});
