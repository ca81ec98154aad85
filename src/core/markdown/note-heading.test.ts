// @module-tag passages
import { expect, test } from 'vitest';
import { parseNoteHeading, offsetInBraces } from './note-heading.ts';

test.each([
  ['## A title {#an-id .context}', { title: 'A title', id: 'an-id', kind: 'context', paragraph: undefined }],
  ['##   A title   {  .name   #x  p12 }  ', { title: 'A title', id: 'x', kind: 'name', paragraph: 'p12' }],
  ['## A *title* & <more> {#x .nonsense}', { title: 'A *title* & <more>', id: 'x', kind: 'nonsense', paragraph: undefined }],
  ['## A {set} of braces {#x .name}', { title: 'A {set} of braces', id: 'x', kind: 'name', paragraph: undefined }],
])('%s is taken apart', (raw, parts) => {
  expect(parseNoteHeading(raw)).toEqual({ ...parts, attributes: new Map() });
});

test('claim, event and confidence are read, whatever follows their sign', () => {
  const heading = parseNoteHeading('## T {#x .dispute event=a=b claim=how-many confidence=Z}');
  const attributes = typeof heading === 'string' ? undefined : heading.attributes;
  expect(attributes).toEqual(new Map([['event', 'a=b'], ['claim', 'how-many'], ['confidence', 'Z']])); // prettier-ignore
});

test.each([
  ['no braces', '## A title'],
  ['no title', '## {#x .later}'],
  ['braces in the middle', '## A {#x .name} title'],
  ['a line below', 'A title {#x .name}\n----'],
  ['marks at the end', '## A title {#x .name} ##'],
  ['no id', '## A title {.name}'],
  ['two ids', '## A title {#x #y .name}'],
  ['no kind', '## A title {#x}'],
  ['two kinds', '## A title {#x .name .later}'],
  ['two paragraphs', '## A title {#x .name p1 p2}'],
  ['one thing twice', '## A title {#x .name claim=a claim=b}'],
  ['nothing behind the sign', '## A title {#x .name claim=}'],
  ['a word of no meaning', '## A title {#x .name confidnce=A}'],
  ['a paragraph of no number', '## A title {#x .name pp}'],
])('a heading with %s is refused, with a reason', { tags: 'planted' }, (_, raw) => {
  expect(parseNoteHeading(raw)).toEqual(expect.stringMatching(/\S/));
});

test('a word of no meaning is named', () => {
  expect(parseNoteHeading('## A title {#x .name confidnce=A}')).toContain('"confidnce=A"');
});

test.each([
  ['p1', 17],
  ['#p1-x', 11],
  ['.name', 20],
  ['missing', 10],
  ['', 10],
])('the word "%s" of the braces is at %i', (word, offset) => {
  expect(offsetInBraces('## p1 .na {#p1-x p1 .name}', word)).toBe(offset);
});

test('without braces a word is at the start', () => {
  expect(offsetInBraces('## A title', 'title')).toBe(0);
});
