// @module-tag parts
import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { firstSentence, footnoteLabelsIn, toHast } from './prose.ts';
import { splitVerdict } from './verdict.ts';

const textOf = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? `${node.tagName === 'sup' ? '^' : ''}${node.children.map(textOf).join('')}`
      : '';
const body = (text: string): Root => {
  const content = parseMarkdown(`${text}\n\n[^a]: x\n\n[^b]: y`).children.filter(({ type }) => type !== 'footnoteDefinition');
  return toHast(content, footnoteLabelsIn(content));
};
const words = (text: string) => {
  const { verdict, rest } = splitVerdict(body(text));
  return [verdict.map(textOf).join(''), ...rest.map(textOf).map((part) => part.trim())];
};

test.each([
  ['One. Two.', ['One.', 'Two.']],
  ['One.', ['One.']],
  ['One.[^a][^b] Two.[^a]', ['One.^^', 'Two.^']],
  ['One.[^a]', ['One.^']],
  ['One [link](event:a) in it. Two.', ['One link in it.', 'Two.']],
  ['One in *two words. And* more.', ['One in two words. And', 'more.']],
  ['One,\nstill one. Two.', ['One, still one.', 'Two.']],
  ['One.\n\nTwo.\n\n- Three\n- Four', ['One.', 'Two.', 'Three\nFour']],
  ['No full stop', ['No full stop']],
  ['', ['']],
])('%j', (text, parts) => {
  expect(words(text)).toEqual(parts);
});

test('nothing of a body is lost or said twice', () => {
  for (const text of ['One. Two. Three.', 'One [a](event:b). Two.[^a]\n\nThree.', '“One.” Two.', 'A 1.5 km way. Then.']) {
    const { verdict, rest } = splitVerdict(body(text));
    const all = body(text).children.filter((node) => node.type === 'element');
    const without = (joined: string) => joined.replace(/\s/g, '');
    expect(without([...verdict, ...rest].map(textOf).join(''))).toBe(without(all.map(textOf).join('')));
  }
});

test('the verdict is the first sentence as the core finds it', () => {
  for (const text of ['One, two. Three.', 'It had 1.5 km. More.', '“One.” Two.']) {
    expect(words(text)[0]).toBe(firstSentence(parseMarkdown(text).children));
  }
});
