// @module-tag light
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { firstScript, htmlBudgets, shareScript } from '../harness/budgets.ts';
import { type BuiltSite, readSite, siteOf } from '../harness/built-site.ts';
import { soundPage } from './check.ts';
import { firstScripts, staticImports } from './scripts.ts';

const compressed = (content: Buffer | string) => brotliCompressSync(content).length;

function htmlFindings(site: BuiltSite): readonly string[] {
  return site.pages.flatMap(({ path, html }) => {
    const budgets = htmlBudgets.filter(({ pages }) => pages.test(path));
    if (budgets.length !== 1) return [`${path} has ${budgets.length} budgets`];
    const bytes = compressed(html);
    return budgets
      .filter(({ least, most }) => bytes < least || bytes > most)
      .map(({ name, least, most }) => `${path}: ${bytes} bytes; a page of kind ${name} has ${least} to ${most}`);
  });
}

function scriptFindings(site: BuiltSite): readonly string[] {
  return site.pages.flatMap((page) => {
    const bytes = [...firstScripts(site, page)].reduce((sum, file) => sum + compressed(site.read(file)), 0);
    return bytes <= firstScript.most
      ? []
      : [`${page.path}: ${bytes} bytes of script from the start; at most ${firstScript.most}`];
  });
}

const [dist] = inject('sites');
const site = readSite(dist!.folder);

test('every page keeps its budget of HTML', () => {
  expect(htmlFindings(site)).toEqual([]);
});

test('no page needs more script from the start than its budget', () => {
  expect(scriptFindings(site)).toEqual([]);
});

test('readings are dressed by a script of at least the least size', () => {
  const readings = site.pages.filter(({ path }) => /^\/readings\/[^/]+\/$/.test(path));
  for (const page of readings) {
    const bytes = [...firstScripts(site, page)].reduce((sum, file) => sum + compressed(site.read(file)), 0);
    expect(bytes, page.path).toBeGreaterThanOrEqual(firstScript.least);
  }
});

test('what shares a passage keeps its own budget', () => {
  const shares = [...site.files].filter((file) => file.endsWith('.js') && site.read(file).includes('Copy with citation'));
  expect(shares).toHaveLength(1);
  const bytes = compressed(site.read(shares[0]!));
  expect(bytes).toBeGreaterThanOrEqual(shareScript.least);
  expect(bytes).toBeLessThanOrEqual(shareScript.most);
});

// Letters that do not compress: each is drawn by a small generator with a fixed start.
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => String.fromCharCode(33 + ((state = (state * 48_271) % 2_147_483_647) % 90))).join('');
}

test.each([
  ['a reading that grew', '/readings/ap/index.html', noise(26_000)],
  ['a map that lost its figure', '/map/index.html', ''],
  ['a page of no kind', '/unheard/of/index.html', noise(3_000)],
])('%s is caught', { tags: 'planted' }, (_, file, text) => {
  const main = `<h1>A</h1><p>${text.replace(/[<&]/g, '')}</p>`;
  expect(htmlFindings(siteOf({ [file]: soundPage({ main }) }))).toHaveLength(1);
});

test('a script that grew is caught, also where another one imports it', { tags: 'planted' }, () => {
  const page = soundPage({ main: '<h1>A</h1><script type="module" src="/_astro/a.js"></script>' });
  const grown = siteOf({ '/index.html': page, '/_astro/a.js': 'import"./b.js";', '/_astro/b.js': noise(8_000) });
  const late = siteOf({ '/index.html': page, '/_astro/a.js': 'import("./b.js")', '/_astro/b.js': noise(8_000) });
  expect(scriptFindings(grown)).toHaveLength(1);
  expect(scriptFindings(late)).toEqual([]);
});

test.each([
  ['import"./a.js";', ['./a.js']],
  ['import{a as b}from"./a.js";import c from"./c.js";', ['./a.js', './c.js']],
  ['const x=1;import*as d from"./d.js"', ['./d.js']],
  ["export { a } from './a.js';", ['./a.js']],
  ['import {\n  a,\n} from "./a.js";', ['./a.js']],
  ['const a=()=>import("./a.js")', []],
  ['const a=await import(`./a.js`)', []],
  ['console.log("important", import.meta.url)', []],
])('%s needs %j', (code, needed) => {
  expect(staticImports(code)).toEqual(needed);
});
