// @module-tag trust
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postBuild } from './post-build.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-build-'));
  mkdirSync(join(folder, 'map'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (style: string) =>
  `<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content=""><style>${style}</style></head><body></body></html>`;
const hashes = (file: string) => readFileSync(join(folder, file), 'utf8').match(/sha256-[^']+/g);

test('each page allows its own styles, and the headers allow those of all pages', () => {
  writeFileSync(join(folder, 'index.html'), page('a{}'));
  writeFileSync(join(folder, 'map/index.html'), page('b{}'));
  writeFileSync(join(folder, '_headers'), "/*\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n");
  expect(postBuild(folder)).toBe(2);
  const both = [...(hashes('index.html') ?? []), ...(hashes('map/index.html') ?? [])];
  expect(both).toHaveLength(2);
  expect(hashes('_headers')?.sort()).toEqual(both.sort());
});

test("headers with more style hashes than fit in a line leave styles to each page's own policy", () => {
  for (let index = 0; index < 40; index++) writeFileSync(join(folder, `${index}.html`), page(`a{order:${index}}`));
  writeFileSync(join(folder, '_headers'), '/*\n  Content-Security-Policy: {policy}\n');
  postBuild(folder);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(
    "script-src 'self'; style-src 'self' 'unsafe-inline'; img-src",
  );
  expect(hashes('7.html')).toHaveLength(1);
});

test('scripts get a low priority, and nothing else of the page changes', () => {
  const shown = '<p title="&lt;script type=&#34;module&#34; src=&#34;">&lt;script type="module" src="</p>';
  const written = (attributes: string) => page('a{}').replace('<body>', `<body>${shown}<script ${attributes}></script>`);
  writeFileSync(join(folder, 'index.html'), written('type="module" src="/a.js"'));
  postBuild(folder);
  const finished = readFileSync(join(folder, 'index.html'), 'utf8').replace(/content="[^"]*"/, 'content=""');
  expect(finished).toBe(written('type="module" fetchpriority="low" src="/a.js"'));
});

test('adjacent style sheets become one, in their order', () => {
  writeFileSync(join(folder, 'index.html'), page('a{}</style><style>b{}'));
  postBuild(folder);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<style>a{}b{}</style>');
  expect(hashes('index.html')).toHaveLength(1);
});

test('section headers are repeated for each folder with pages except embed', () => {
  for (const file of ['index.html', 'map/index.html', 'embed/index.html']) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), page('a{}'));
  }
  writeFileSync(join(folder, '_headers'), '/{section}/*\n  X-Frame-Options: DENY\n');
  postBuild(folder);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe('/map/*\n  X-Frame-Options: DENY\n');
});

test('all pages that cannot be finished are named', () => {
  writeFileSync(join(folder, 'index.html'), '<p>');
  writeFileSync(join(folder, 'map/index.html'), '<p>');
  expect(() => postBuild(folder)).toThrow(/index\.html: no <meta[^]*map\/index\.html: no <meta/);
});

test('a build without pages is refused', { tags: 'planted' }, () => {
  expect(() => postBuild(folder)).toThrow('The build made no pages.');
});
