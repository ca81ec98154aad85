// @module-tag parts
import { en } from '../../i18n/en/index.ts';
import { expect, test } from 'vitest';
import type { Note } from '../entities/note.ts';
import { embedSnippet } from './embed-snippet.ts';

const note = { kind: 'dispute', title: 'A <title>', quote: 'they said "no" & left', verdict: 'It is <not> so.' } as Note;
const parts = {
  outlet: 'An outlet',
  published: '20 February 2015',
  site: 'Foothold',
  page: 'https://host.example/notes/a/',
  frame: 'https://host.example/embed/notes/a/',
};

test('a snippet is an object whose fallback is a quotation with a link', () => {
  expect(embedSnippet(note, parts, en)).toBe(
    '<object type="text/html" data="https://host.example/embed/notes/a/" width="100%" height="360" ' +
      'aria-label="Dispute: A <title> (Foothold)">' +
      '<blockquote cite="https://host.example/notes/a/">' +
      '<p>“they said "no" &#x26; left” (An outlet, 20 February 2015)</p>' +
      '<p>It is &#x3C;not> so. <a href="https://host.example/notes/a/">A &#x3C;title>, at Foothold</a></p>' +
      '</blockquote></object>',
  );
});
