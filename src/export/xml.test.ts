// @module-tag machines
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { anyText } from '../../tests/harness/any-text.ts';
import { xml } from './xml.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', trimValues: false, parseTagValue: false });

test('elements, attributes and text come back from a parser as they were', () => {
  const text = xml({
    name: 'a',
    attributes: { xmlns: 'urn:x', title: '"1" < 2 & 3' },
    content: [
      { name: 'b', content: '<c> & "d" \u2019' },
      { name: 'e', attributes: { href: '/?a=1&b=2' } },
    ],
  });
  expect(parser.parse(text)).toMatchObject({
    a: { '@xmlns': 'urn:x', '@title': '"1" < 2 & 3', b: '<c> & "d" \u2019', e: { '@href': '/?a=1&b=2' } },
  });
});

test.each([
  ['no content', {}],
  ['an empty text', { content: '' }],
  ['an empty list', { content: [] }],
])('an element with %s is closed at once', (_, rest) => {
  expect(xml({ name: 'a', ...rest })).toContain('<a/>');
});

test('no text makes it anything but one element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = xml({ name: 'a', attributes: { b: text }, content: [{ name: 'c', content: text }] });
      expect(Object.keys((parser.parse(written) as { a: object }).a).sort()).toEqual(['#text', '@b', 'c']);
    }),
  );
});

test.each(['\0', '\x0B', '\uFFFF', '\uD800'])('%j, which XML has no place for, is replaced', (text) => {
  expect(xml({ name: 'a', content: text })).toContain('<a>\uFFFD</a>');
});
