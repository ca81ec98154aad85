// @module-tag verbatim
// Every string as prose of ours, which is read as GFM: what it may become is markup of a few harmless kinds, or a problem with
// a name. Live is what could run, be fetched from elsewhere, or lead where no address of ours leads.
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { checkProse, parseProse } from '../../src/core/markdown/parse.ts';
import { inlineProse, readReference, referencesIn, toHast } from '../../src/core/markdown/prose.ts';
import { Problems } from '../../src/core/problems.ts';
import type { SourcePosition } from '../../src/core/source-position.ts';
import { elementsOf, property } from '../harness/hast.ts';
import { liveIn } from './live.ts';
import { tried } from './site.ts';
import { examples } from './strings.ts';

const strings = [...tried, ...examples];
const where: SourcePosition = { file: 'prose.md', line: 1, column: 1 };
const harmless = new Set('a blockquote br code em h1 h2 h3 h4 h5 h6 hr li ol p pre strong ul'.split(' '));

type Way = (text: string, problems: Problems) => Root;
const field: Way = (text, problems) => ({ type: 'root', children: [...inlineProse(text, where, problems).content] });
const body: Way = (text, problems) => {
  const { children } = parseProse(text, () => where, problems);
  checkProse(children, () => where, problems);
  referencesIn(children, () => where, problems);
  return toHast(children);
};
const careless: Way = (text) => fromHtml(`<p>${text}</p>`, { fragment: true });

/** What a tree holds that prose of ours never does. */
const strange = (tree: Root): readonly string[] => [
  ...liveIn(tree),
  ...[...elementsOf(tree)].flatMap((element) => {
    const leads = ['href', 'src'].map((name) => property(element, name)).find((address) => address !== undefined);
    const isKnown = leads === undefined || /^(https?:\/\/|mailto:)/.test(leads) || readReference(leads) !== undefined;
    return [...(harmless.has(element.tagName) ? [] : [`<${element.tagName}>`]), ...(isKnown ? [] : [leads])];
  }),
];

/** The codes of the problems that a string is refused with, and what is strange in that which is not refused. */
function read(way: Way, text: string): { readonly codes: readonly string[]; readonly live: readonly string[] } {
  const problems = new Problems();
  const tree = way(text, problems);
  const codes = problems.all().map(({ ruleId }) => `${ruleId}`);
  return { codes, live: codes.length > 0 ? [] : strange(tree) };
}

describe.each([
  ['a field', field],
  ['the body of a note', body],
])('as %s', (_, way) => {
  test(`of ${strings.length} strings none is live`, () => {
    expect(strings.map((text) => [text, read(way, text).live] as const).filter(([, live]) => live.length > 0)).toEqual([]);
  });

  test('what is refused is refused by name', { tags: 'planted' }, () => {
    const codes = strings.flatMap((text) => read(way, text).codes);
    expect([...new Set(codes)].sort()).toEqual(['html-in-prose', 'not-in-prose', 'unknown-address']);
    expect(codes.filter((code) => code === 'html-in-prose').length).toBeGreaterThan(100);
  });

  test.each([
    ['<b onclick=alert(1)>', ['html-in-prose']],
    ['[a](javascript:alert(1))', ['unknown-address']],
    ['[a](JAVASCRIPT:alert(1))', ['unknown-address']],
    ['[a](data:text/html,1)', ['unknown-address']],
    ['[a](//host.example/)', ['unknown-address']],
    ['<javascript:alert(1)>', ['unknown-address']],
    ['![a](https://host.example/a.png)', ['not-in-prose']],
    ['[a]\n\n[a]: javascript:alert(1)', ['not-in-prose']],
  ])('%s is refused', { tags: 'planted' }, (text, codes) => {
    expect(read(way, text).codes).toEqual(codes);
  });
});

test('prose that is read as HTML is caught', { tags: 'planted' }, () => {
  expect(strings.filter((text) => read(careless, text).live.length > 0).length).toBeGreaterThan(200);
  expect(read(careless, '<a href="https://host.example/">plain</a>')).toEqual({ codes: [], live: [] });
});
