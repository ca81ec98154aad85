// @module-tag parts
// What no linter of ours checks in style sheets: where widths are named, and that classes have names.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../src/integration/environment.ts';

const breakpoints = 'breakpoints.css';

/** Media queries that name a width of their own. Containers may: they know nothing of the page. */
const widthsIn = (css: string): readonly string[] => css.match(/@media[^{]*\b(?:min-|max-)?width\b[^{]*/g) ?? [];

/** Selectors of classes whose names have one letter or two. */
const shortClassesIn = (css: string): readonly string[] =>
  css.replace(/\/\*.*?\*\/|url\([^)]*\)|'[^']*'/gs, '').match(/\.[a-z][a-z\d]?(?![\w-])/gi) ?? [];

const sheets = globSync('src/**/*.css', { cwd: root }).map((path) => ({
  name: basename(path),
  css: readFileSync(join(root, path), 'utf8'),
}));

test('widths are named in one style sheet', () => {
  expect(sheets.length).toBeGreaterThan(15);
  const own = sheets.filter(({ name, css }) => name !== breakpoints && widthsIn(css).length > 0);
  expect(own.map(({ name }) => name)).toEqual([]);
});

test('classes have names', () => {
  expect(sheets.flatMap(({ css }) => shortClassesIn(css))).toEqual([]);
});

test('every breakpoint is used, and every breakpoint that is used exists', () => {
  const namesIn = (css: string) => new Set(css.match(/--[a-z-]+(?=\))/g));
  const defined = new Set(sheets.find(({ name }) => name === breakpoints)!.css.match(/(?<=@custom-media )--[a-z-]+/g));
  const queries = sheets.flatMap(({ css }) => css.match(/@media[^{]*/g) ?? []).join('\n');
  expect([...namesIn(queries)].sort()).toEqual([...defined].sort());
});

describe('a planted fault is caught', { tags: 'planted' }, () => {
  test.each(['@media (max-width: 45rem) {}', '@media screen and (width <= 45rem) {}', '@media (min-width:1px){}'])(
    '%s',
    (css) => {
      expect(widthsIn(css)).toHaveLength(1);
    },
  );
  test.each(['.m {}', 'p.ab::before {}', '.n,.long {}'])('%s', (css) => {
    expect(shortClassesIn(css)).toHaveLength(1);
  });
});
