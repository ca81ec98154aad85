// @module-tag seeds
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { parseInSections } from './sections.ts';

const inSections = (text: string): readonly RootContent[] => parseInSections(text, parseMarkdown).children;
const whole = (text: string): readonly RootContent[] => parseMarkdown(text).children;

const lines = [
  '## A note {#a .context}',
  '## Another',
  '### Level three',
  '##Not a heading',
  '> a quotation',
  'Words with a mark.[^one] And [^two].',
  'Words with a mark that nothing defines.[^three]',
  '[^one]: The first footnote',
  '    continued',
  '[^TWO]: The second',
  '```',
  '~~~~',
  '    ## indented',
  '- an item',
  '  ## in an item',
  '1. one',
  '| a | b |',
  '|---|---|',
  '',
  '',
  '',
  'a\u2028b',
  '<div>',
  '</div>',
  '<!-- a comment',
  '-->',
  '***',
  'Setext',
  '---',
];

test('any text gives the same tree as when it is parsed whole, positions included', () => {
  const anyText = fc
    .array(fc.constantFrom(...lines), { maxLength: 24 })
    .chain((some) => fc.constantFrom('\n', '\r\n', '\r').map((end) => some.join(end)))
    // The parser reads a block quote after front matter that is never closed as a paragraph.
    .filter((text) => !text.startsWith('---'));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(inSections(text)).toEqual(whole(text));
    }),
    { numRuns: 300 },
  );
});

test('front matter, notes and footnotes of a commentary keep their positions', () => {
  const text =
    '---\nseed: one.txt\n---\n\n## A {#a .context}\n\n> b\n\nC.[^x]\n\n## D {#d .name}\n\n> e\n\nF.[^x][^y]\n\n[^x]: G\n\n[^y]: H\n';
  expect(inSections(text)).toEqual(whole(text));
});

test('no text is parsed that grows with the number of notes', () => {
  const lengths: number[] = [];
  const parse = (text: string): Root => {
    lengths.push(text.length);
    return parseMarkdown(text);
  };
  const notes = Array.from({ length: 200 }, (_, n) => `## Note ${n} {#n-${n} .context}\n\n> word\n\nSaid.[^x]\n`);
  expect(parseInSections(`${notes.join('\n')}\n[^x]: Y\n`, parse).children).toHaveLength(601);
  expect(lengths).toHaveLength(200);
  expect(Math.max(...lengths)).toBeLessThan(100);
});
