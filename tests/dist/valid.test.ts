// @module-tag valid
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import settings from '../../.htmlvalidate.mjs';
import { readSite } from '../harness/built-site.ts';
import { soundPage } from './check.ts';

const validator = new HtmlValidate(new StaticConfigLoader(settings));

async function errors(path: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  );
}

test.each(inject('sites'))('at $base every page is valid HTML', async ({ folder, base }) => {
  const found = await Promise.all(readSite(folder, base).pages.map(({ path, html }) => errors(path, html)));
  expect(found.flat()).toEqual([]);
});

test('a sound page is valid', async () => {
  expect(await errors('/', soundPage())).toEqual([]);
});

test.each([
  ['an element that is not closed', '<h1>A</h1><div>', /close-order/],
  ['an element where it is not allowed', '<h1>A</h1><ul><p>B</p></ul>', /element-permitted-content/],
  ['an attribute twice', '<h1>A</h1><p id="a" id="b">B</p>', /no-dup-attr/],
  ['an element that is none', '<h1>A</h1><blink>B</blink>', /deprecated|no-unknown-elements/],
  ['a picture without words', '<h1>A</h1><img src="/a.png">', /wcag\/h37|element-required-attributes/],
])('%s is caught', { tags: 'planted' }, async (_, main, rule) => {
  expect((await errors('/', soundPage({ main }))).join('\n')).toMatch(rule);
});
