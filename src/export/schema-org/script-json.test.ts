// @module-tag machines
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { anyText } from '../../../tests/harness/any-text.ts';
import { scriptJson } from './script-json.ts';

/** What a browser's parser makes of it: the elements of the page, and the text of the script. */
function parsed(json: string) {
  const { children } = fromHtml(`<script type="application/ld+json">${json}</script>`, { fragment: true });
  const [script, ...others] = children;
  return {
    others,
    text: script?.type === 'element' ? script.children.map((child) => (child.type === 'text' ? child.value : '')).join('') : '',
  };
}

const hostile = [
  '</script><b>',
  '<!--<script>',
  '<!-- -->',
  ']]>',
  '&lt;/script&gt;',
  '"\\',
  '\u2028',
  '\uD800',
  '<\/SCRIPT >',
  '\0',
];

test.each(hostile)('%j stays a value', (text) => {
  const { others, text: json } = parsed(scriptJson({ text }));
  expect(others).toEqual([]);
  expect(JSON.parse(json)).toEqual({ text });
});

test('plain JSON would not do: the check sees it break', () => {
  expect(parsed(JSON.stringify({ text: '</script><b>' })).others).not.toEqual([]);
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { others, text: json } = parsed(scriptJson({ text }));
      expect(others).toEqual([]);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
