// @module-tag machines
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { anyText } from '../../tests/harness/any-text.ts';
import { xml } from './xml.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', trimValues: false, parseTagValue: false });

test('elements, attributes and text come back from a parser as they were', () => {
  const text = xml({
    a: { '@xmlns': 'urn:x', '@title': '"1" < 2 & 3', b: '<c> & "d" \u2019', e: [{ '@href': '/?a=1&b=2' }, { '@href': '/f' }] },
  });
  expect(parser.parse(text)).toMatchObject({
    a: { '@xmlns': 'urn:x', '@title': '"1" < 2 & 3', b: '<c> & "d" \u2019', e: [{ '@href': '/?a=1&b=2' }, { '@href': '/f' }] },
  });
});

test('a document says what it is first, and an empty list leaves no element', () => {
  expect(xml({ a: { b: [], c: '' } })).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<a>\s*<c\/>\s*<\/a>\n$/);
});

test('no text makes it anything but one element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = xml({ a: { '@b': text, c: text } });
      expect(Object.keys((parser.parse(written) as { a: object }).a).sort()).toEqual(['#text', '@b', 'c']);
    }),
  );
});

test.each(['\0', '\x0B', '\uFFFF', '\uD800'])('%j, which XML cannot contain, is replaced', (text) => {
  expect(xml({ a: text })).toContain('<a>\uFFFD</a>');
});
