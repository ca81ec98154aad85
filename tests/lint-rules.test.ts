// @module-tag parts
// The rules of the house that ESLint keeps: each is tried with a fault, in a file of the room that it speaks of.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';
import { root } from '../src/integration/environment.ts';

const eslint = new ESLint({ cwd: root });
const names = [
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
  'max-lines',
  'astro/no-set-html-directive',
];

/** What the project's own rules of these names find in a file. */
async function findingsIn(path: string, text: string): Promise<readonly string[]> {
  const file = posix.join(root, path);
  const { rules = {}, plugins = {}, languageOptions = {} } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  const chosen = Object.fromEntries(Object.entries(rules).filter(([name]) => names.includes(name)));
  const { projectService: _, ...parserOptions } = (languageOptions.parserOptions ?? {}) as Record<string, unknown>;
  const config: Linter.Config = {
    files: [path],
    rules: chosen,
    plugins,
    languageOptions: { ...languageOptions, parserOptions: { ...parserOptions, project: false } },
  };
  const linter = new Linter({ cwd: root });
  const messages = linter.verify(text, [config], { filename: path });
  const other = messages.find(({ ruleId }) => ruleId === null);
  if (other !== undefined) throw new Error(other.message);
  return messages.map(({ ruleId, message }) => `${ruleId} ${message}`);
}

const page = (body: string) => `---\nconst a = 1;\n---\n\n${body}\n`;
const withFront = (line: string) => `---\n${line}\n---\n\n<p>{text}</p>\n`;

test.each([
  ['core imports no leaflet', 'src/core/a.ts', "import type { Map } from 'leaflet';"],
  ['core imports no Node', 'src/core/a.ts', "import { readFileSync } from 'node:fs';"],
  ['core imports no Node by its old name', 'src/core/a.ts', "import { readFileSync } from 'fs';"],
  ['core imports no Astro', 'src/core/a.ts', "export { base } from 'astro:config/server';"],
  ['core imports no figures', 'src/core/a.ts', "import { draw } from '../figures/map.ts';"],
  ['core imports nothing later', 'src/core/a.ts', "const { draw } = await import('../figures/map.ts');"],
  ['core in a folder imports no components', 'src/core/deep/a.ts', "import '../../components/a.ts';"],
  ['core asks nothing of a browser', 'src/core/a.ts', 'const url = window.location;'],
  ['core asks nothing of Node', 'src/core/a.ts', 'const url = process.env.SITE_URL;'],
  ['figures import no export', 'src/figures/a.ts', "import { a } from '../export/a.ts';"],
  ['figures import no leaflet', 'src/figures/map/a.ts', "import L from 'leaflet';"],
  ['export imports no figures', 'src/export/a.ts', "import { land } from '../figures/land.ts';"],
  ['export in a folder imports no Node', 'src/export/data/a.ts', "import { join } from 'node:path';"],
  ['print imports no integration', 'src/print/a.ts', "import { links } from '../integration/a.ts';"],
  ['components import no page', 'src/components/A.astro', withFront("import A from '../pages/about.astro';")],
  ['a component has no words of its own', 'src/components/content/A.astro', page('<p>Every mention</p>')],
  ['no attribute that is read out has words', 'src/pages/a.astro', page('<nav aria-label="Other readings"></nav>')],
  ['no expression has words', 'src/pages/a.astro', page("<p>{a === 1 ? 'None so far.' : a}</p>")],
  ['no template in an expression has words', 'src/components/content/A.astro', page('<a aria-label={`Note ${a}`}>{a}</a>')],
  ['print has no words of its own', 'src/print/a.ts', 'export const head = (page: number) => `Page ${page}`;'],
  ['a card has no words of its own', 'src/cards/a.ts', "export const word = 'Where the sources differ';"],
  ['a feed has no words of its own', 'src/export/feed.ts', 'export const title = (date: string) => `Edition of ${date}`;'],
  ['a script has no words of its own', 'src/islands/map/a.client.ts', "export const text = 'Named in no text.';"],
  [
    'components take the dossier as props',
    'src/components/content/A.astro',
    withFront("import { dossier, links } from '../../site.ts';"),
  ],
  ['components take the context as props', 'src/components/A.astro', withFront("import { context } from '../site.ts';")],
  ['components import no client file', 'src/components/A.astro', withFront("import './a.client.ts';")],
  ['islands import no page', 'src/islands/map/map.client.ts', "import '../../pages/map.ts';"],
  ['no file imports a client file', 'src/integration/a.ts', "import { a } from '../islands/a/a.client.ts';"],
  ['scripts import no test', 'scripts/a.ts', "import { a } from '../tests/harness/a.ts';"],
  ['tests import no script', 'tests/a.test.ts', "import { a } from '../scripts/a.ts';"],
  ['an import names its file', 'src/core/a.ts', "import { b } from './b';"],
  ['an export has a name', 'src/core/a.ts', 'export default 1;'],
  ['a file has at most 160 lines', 'src/core/a.ts', 'let a = 1;\n'.repeat(161)],
  ['no text is read as HTML', 'src/islands/map/map.client.ts', 'element.innerHTML = text;'],
  ['no text is put in as HTML', 'src/islands/map/map.client.ts', "element.insertAdjacentHTML('beforeend', text);"],
  ['no text is written as HTML', 'src/islands/map/map.client.ts', 'document.write(text);'],
  ['no component sets HTML', 'src/components/A.astro', page('<p set:html={text} />')],
  ['no component sets HTML of a script', 'src/components/A.astro', page('<script type="application/ld+json" set:html={json} />')],
  ['no component writes a style attribute', 'src/components/A.astro', page('<p style="color: red"></p>')],
  ['no component computes a style attribute', 'src/components/A.astro', page('<p style={{ color }}></p>')],
  ['no component defines variables', 'src/components/A.astro', page('<style define:vars={{ color }}></style>')],
  ['no script is inline', 'src/components/A.astro', page('<script is:inline src="./a.client.ts"></script>')],
  ['no script holds code', 'src/components/A.astro', page('<script src="./a.client.ts">document.title = "";</script>')],
  ['a script names a file', 'src/components/A.astro', page('<script></script>')],
  ['a script names a client file', 'src/components/A.astro', page('<script src="./a.ts"></script>')],
  ['a script names a file of ours', 'src/components/A.astro', page('<script src="https://cdn.example/a.client.ts"></script>')],
])('%s: a planted fault is caught', { tags: 'planted' }, async (_, path, text) => {
  expect(await findingsIn(path, text)).toHaveLength(1);
});

test.each([
  ['src/core/a.ts', "import { z } from 'zod';\nimport { Id } from './id.ts';\n// Reads a window of time.\n"],
  ['src/core/a.test.ts', "import { readFileSync } from 'node:fs';"],
  ['src/figures/a.ts', "import { scaleLinear } from 'd3';\nimport type { Place } from '../core/entities/place.ts';"],
  ['src/components/A.astro', page('{live && <script src="./a.client.ts" />}\n<p>{text}</p>')],
  ['src/islands/map/map.client.ts', "const L = await import('leaflet');\nimport url from 'leaflet/dist/leaflet.css?url';"],
  ['src/pages/a.astro', withFront("import A from '../components/A.astro';")],
  ['src/export/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';\nimport { Id } from '../core/id.ts';"],
  ['src/core/a.ts', 'let a = 1;\n'.repeat(160)],
])('what is allowed in %s passes', async (path, text) => {
  expect(await findingsIn(path, text)).toEqual([]);
});

/** The files that a file imports, types included, as paths from the project's root. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(posix.join(root, file), 'utf8').matchAll(/^(?:import|export)\s[^;]*?from\s+'(\.[^'?]+)/gms)].map(([, path]) =>
    posix.join(posix.dirname(file), path!),
  );

/** The first ring of imports that can be reached from a file; undefined where there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...path, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

test('no two files import each other, directly or by way of others', () => {
  const files = globSync(['src/**/*.{ts,astro}', 'tests/**/*.ts', 'scripts/*.ts'], { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(findCycle(new Map(files.map((file) => [file, importsOf(file)])))).toBeUndefined();
});

test('a ring of imports is caught', { tags: 'planted' }, () => {
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
});
