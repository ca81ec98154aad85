// @module-tag parts
import { expect, test } from 'vitest';
import { problemCodes } from '../../../tests/harness/problem-codes.ts';
import { Problems } from '../problems.ts';
import { parseMarkdown, positionOf } from './parse.ts';
import { firstSentence, inlineProse, footnoteLabelsIn, readReference, referencesIn, toHast } from './prose.ts';

const where = { file: 'a.yaml', line: 4, column: 9 };

test.each([
  ['event:corinthia-attack', 'event', 'corinthia-attack', undefined],
  ['reading:ap', 'reading', 'ap', undefined],
  ['reading:ap#p5', 'reading', 'ap', 'p5'],
  ['claim:c1', 'claim', 'c1', undefined],
])('%s is a reference', (address, kind, id, fragment) => {
  expect(readReference(address)).toEqual({ kind, id, fragment });
});

test.each([
  '',
  'event',
  'event:',
  'event:A B',
  'Event:a',
  'source:a',
  'https://a.example/',
  'mailto:a@b.example',
  'javascript:a',
  '#p5',
])('"%s" is not a reference', (address) => {
  expect(readReference(address)).toBeUndefined();
});

test('the references of a text are found at their position, and addresses on the web are left alone', () => {
  const problems = new Problems();
  const text = 'A [b](event:b) and\n[c](https://c.example/), [d](mailto:d@e.example)\n\n- [e](reading:ap#p5)';
  const found = referencesIn(parseMarkdown(text).children, (node) => positionOf('a.md', node), problems);
  expect(found).toEqual([
    { kind: 'event', id: 'b', fragment: undefined, where: { file: 'a.md', line: 1, column: 3 } },
    { kind: 'reading', id: 'ap', fragment: 'p5', where: { file: 'a.md', line: 4, column: 3 } },
  ]);
  expect(problemCodes(problems)).toEqual([]);
});

test.each(['evnt:a', '/timeline/', '#p5', 'javascript:alert(1)', 'data:text/html,x', '//a.example/', 'a.html'])(
  'the address %s leads nowhere',
  (address) => {
    const problems = new Problems();
    expect(referencesIn(parseMarkdown(`[a](${address})`).children, (node) => positionOf('a.md', node), problems)).toEqual([]);
    expect(problemCodes(problems)).toEqual(['a.md:1:1 unknown-address']);
  },
);

test('footnotes are labelled in the order in which they are first used', () => {
  const { children } = parseMarkdown('a[^b][^a] c[^b] d[^none]\n\n[^a]: x\n\n[^b]: y\n');
  expect(footnoteLabelsIn(children.slice(0, 1))).toEqual(['b', 'a']);
});

test('a footnote mark becomes an empty element with its label and number, and no text', () => {
  const { children } = parseMarkdown('a[^b][^a]\n\n[^a]: x\n\n[^b]: y\n');
  const [paragraph] = toHast(children.slice(0, 1), ['b', 'a']).children;
  expect(paragraph).toMatchObject({
    tagName: 'p',
    children: [
      { type: 'text', value: 'a' },
      { tagName: 'sup', properties: { dataCite: 'b', dataNumber: '1' }, children: [] },
      { tagName: 'sup', properties: { dataCite: 'a', dataNumber: '2' }, children: [] },
    ],
  });
});

test('HTML never gets through', () => {
  expect(JSON.stringify(toHast(parseMarkdown('a <script>b</script>\n\n<p onclick="c">d</p>').children))).not.toMatch(
    /script|onclick|raw/,
  );
});

test.each([
  ['One. Two.', 'One.'],
  ['One, and\nstill one. Two.', 'One, and still one.'],
  ['Only one', 'Only one'],
  ['With a [link](event:a).[^b] Then another.', 'With a link.'],
  ['It had 1.5 million. Then.', 'It had 1.5 million.'],
  ['', ''],
])('the first sentence of "%s"', (text, sentence) => {
  expect(firstSentence(parseMarkdown(`${text}\n\nMore.\n\n[^b]: c`).children.slice(text === '' ? 9 : 0))).toBe(sentence);
});

test.each([
  ['one line', 'a *b*', ['text', 'em']],
  ['two paragraphs', 'a\n\nb', ['p', 'p']],
  ['a list', '- a\n- b', ['ul']],
  ['nothing', '', []],
])('inline prose of %s', (_, text, names) => {
  const { content } = inlineProse(text, where, new Problems());
  expect(content.map((node) => (node.type === 'element' ? node.tagName : node.type))).toEqual(names);
});

test('what is wrong in inline prose is reported at its field', () => {
  const problems = new Problems();
  const { references } = inlineProse('[a](event:b), [c](d), <i>, [^e]', where, problems);
  expect(references).toEqual([{ kind: 'event', id: 'b', fragment: undefined, where }]);
  expect(problemCodes(problems).toSorted()).toEqual(
    ['footnote-misplaced', 'html-in-prose', 'unknown-address'].map((code) => `a.yaml:4:9 ${code}`),
  );
});
