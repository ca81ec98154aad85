// @module-tag handed-on
import { expect, test } from 'vitest';
import { type OfflineSources, isOfflineCopy, offlineCopy } from './offline.ts';

const belongings: OfflineSources = {
  site: undefined,
  base: '/',
  path: '/readings/a/',
  read: (file) => Buffer.from(file),
  figure: { type: 'element', tagName: 'figure', properties: {}, children: [{ type: 'text', value: 'Drawn' }] },
  figureStyles: '.drawn{}',
};
const page = (body: string, head = '') => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1];
const copy = (body: string, more: Partial<OfflineSources> = {}) => bodyOf(offlineCopy(page(body), { ...belongings, ...more }));

test.each([
  ['readings/a/offline.html', true],
  ['offline.html', true],
  ['readings/a/index.html', false],
  ['notes/on-offline.html', false],
])('%s is a copy: %s', (file, is) => {
  expect(isOfflineCopy(file)).toBe(is);
});

test.each([
  ['a script is left out', '<p>A</p><script type="module" src="/a.js"></script>', '<p>A</p>'],
  ['text is kept letter for letter', '<p>A &amp; “B”  c’s &lt;i></p>', '<p>A &#x26; “B”  c’s &#x3C;i></p>'],
  ['a link within the page stays', '<a href="#p1">A</a>', '<a href="#p1">A</a>'],
  ['a link to another site stays', '<a href="https://host.example/">A</a>', '<a href="https://host.example/">A</a>'],
  [
    'of a link to another page the words are left',
    '<p>See <a href="/map/">the <b>map</b></a>.</p>',
    '<p>See the <b>map</b>.</p>',
  ],
  ['a part that a fragment names keeps its id', '<p>At <a id="a" href="/b/">A</a></p>', '<p>At <span id="a">A</span></p>'],
  ['a paragraph that is a link and nothing else goes', '<p>A</p><p> <a href="/map/">B</a> </p>', '<p>A</p>'],
  ['ways to other pages go', '<nav><a href="/map/">A</a></nav><nav><a href="#p1">B</a></nav>', '<nav><a href="#p1">B</a></nav>'],
  ['the way to the copy goes', '<p><a href="offline.html" download="a.html">A</a></p>', ''],
  [
    'a place of a drawing keeps its dot',
    '<svg><g><a href="/b/"><circle /></a></g></svg>',
    '<svg><g><a><circle></circle></a></g></svg>',
  ],
  ['the figure comes behind the article', '<article>A</article><p>B</p>', '<article>A</article><figure>Drawn</figure><p>B</p>'],
])('%s', (_, body, wanted) => {
  expect(copy(body)).toBe(wanted);
});

test('where the site has an address, links lead to it', () => {
  const at = { site: 'https://host.example/some/base/', base: '/some/base/' };
  expect(copy('<p><a href="/some/base/map/">A</a></p>', at)).toBe('<p><a href="https://host.example/some/base/map/">A</a></p>');
});

test('styles and faces are in the file', () => {
  const head =
    '<style>@font-face{src:url(/f.woff2)}</style><link rel="stylesheet" href="/p.css" media="print"><link rel="icon" href="/i.svg">';
  const made = offlineCopy(page('', head), {
    ...belongings,
    read: (file) => Buffer.from(file === '/p.css' ? '@font-face{src:url("g.woff2")}' : file),
  });
  const data = (file: string) => `url(data:font/woff2;base64,${Buffer.from(file).toString('base64')})`;
  expect(made).toContain(
    `<style>@font-face{src:${data('/f.woff2')}}</style><style>.drawn{}</style><style media="print">@font-face{src:${data('/g.woff2')}}</style>`,
  );
  expect(made).not.toContain('<link');
});
