// @module-tag machines
import { en } from '../i18n/en/index.ts';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Note } from '../core/entities/note.ts';
import { noteText } from './note-text.ts';

const body = h(null, h('p', 'It is so', h('sup', { dataCite: 'a', dataNumber: '1' }), '.'));
const evidence = (standing: 'original' | 'copy'): Note['evidence'] => [
  {
    source: { id: 'a', publisher: 'Paper', address: 'https://paper.example/', standing },
    text: h(null, h('p', 'Paper, 2015, on it')),
  },
];

test.each([
  [
    'evidence that may be printed has its address',
    evidence('original'),
    'It is so [1].\n\n[1] Paper, 2015, on it <https://paper.example/>',
  ],
  ['other evidence has none', evidence('copy'), 'It is so [1].\n\n[1] Paper, 2015, on it'],
  ['a note without evidence says so', [], 'It is so [1].\n\nOur inference.'],
])('%s', (_, given, text) => {
  expect(noteText({ body, evidence: given }, en)).toBe(text);
});
