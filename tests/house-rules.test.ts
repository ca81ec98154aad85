import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../src/integration/environment.ts';
import { longest, longFiles, rules, type SourceFile } from './harness/house-rules.ts';

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: file.slice(root.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));

test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  expect(files.flatMap((file) => rule.find(file).map((words) => `${file.path}: ${words}`))).toEqual([]);
});

test('the reasons for long files are all needed', () => {
  const needless = Object.keys(longFiles).filter((path) => {
    const file = files.find((candidate) => candidate.path === path);
    return file === undefined || file.text.split('\n').length <= longest;
  });
  expect(needless).toEqual([]);
});

const door = '<script type="application/ld+json" set:html={scriptJson(graph)} />';
const page = (body: string) => `---\nconst a = 1;\n---\n\n${body}\n`;

describe('a planted fault is caught', () => {
  test.each([
    ['core knows only itself', 'src/core/a.ts', "import { scaleLinear } from 'd3';"],
    ['core knows only itself', 'src/core/a.ts', "import type { Map } from 'leaflet';"],
    ['core knows only itself', 'src/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core knows only itself', 'src/core/a.ts', "import { readFileSync } from 'fs';"],
    ['core knows only itself', 'src/core/a.ts', "export { base } from 'astro:config/server';"],
    ['core knows only itself', 'src/core/a.ts', "const { draw } = await import('../figures/map.ts');"],
    ['core knows only itself', 'src/core/deep/a.ts', "import '../../components/a.ts';"],
    ['core knows only itself', 'src/core/a.ts', "import {\n  a,\n  b,\n} from '../../scripts/a.ts';"],
    ['figures know core', 'src/figures/a.ts', "import L from 'leaflet';"],
    ['export knows core', 'src/export/a.ts', "import { land } from '../figures/land.ts';"],
    ['export knows core', 'src/export/schema-org/a.ts', "import { join } from 'node:path';"],
    ['core, figures, export and print ask nothing', 'src/export/a.ts', 'const url = process.env.SITE_URL;'],
    ['figures know core', 'src/figures/a.ts', "import { join } from 'node:path';"],
    ['figures know core', 'src/figures/a.ts', "import Map from '../components/Map.astro';"],
    ['print knows core', 'src/print/a.ts', "import { readFileSync } from 'node:fs';"],
    ['print knows core', 'src/print/a.ts', "import { links } from '../edition.ts';"],
    ['core, figures, export and print ask nothing', 'src/print/a.ts', 'const url = process.env.SITE_URL;'],
    ['core, figures, export and print ask nothing', 'src/figures/a.ts', 'const a = document.createElement("p");'],
    ['core, figures, export and print ask nothing', 'src/core/a.ts', 'const url = process.env.SITE_URL;'],
    [
      'components know no page',
      'src/components/A.astro',
      page('').replace('const a = 1;', "import A from '../pages/about.astro';"),
    ],
    [
      'components outside the layout',
      'src/components/content/A.astro',
      page('').replace('const a = 1;', "import { dossier, links } from '../../site.ts';"),
    ],
    [
      'components outside the layout',
      'src/components/content/A.astro',
      page('').replace('const a = 1;', "import { context } from '../../site.ts';"),
    ],
    ['islands know no page', 'src/islands/map/map.client.ts', "import '../../pages/map.ts';"],
    [
      'nothing that runs at build',
      'src/components/A.astro',
      page('').replace('const a = 1;', "import '../islands/a/a.client.ts';"),
    ],
    ['nothing that runs at build', 'src/figures/a.ts', "import { a } from '../islands/a/a.client.ts';"],
    ['a .client.ts file', 'src/components/A.astro', page('<script>document.title = "";</script>')],
    ['a .client.ts file', 'src/components/A.astro', page("<script>import './a.ts';</script>")],
    ['a .client.ts file', 'src/components/A.astro', page("<script>import './a.client.ts'; start();</script>")],
    ['a .client.ts file', 'src/components/A.astro', page('<script src="https://cdn.example/a.js"></script>')],
    ['a .client.ts file', 'src/components/A.astro', page('<script src="./a.ts"></script>')],
    ['a .client.ts file', 'src/components/A.astro', page('<script src="./a.ts" />\n<script src="./a.client.ts" />')],
    ['a .client.ts file', 'src/components/A.astro', page('<script async src="./a.client.ts"></script>')],
    ['no component sets HTML', 'src/components/A.astro', page('<p set:html={text} />')],
    ['no component sets HTML', 'src/components/A.astro', page(door)],
    ['no component sets HTML', 'src/components/layout/JsonLd.astro', page(door + door)],
    [
      'no component sets HTML',
      'src/components/layout/JsonLd.astro',
      page(door.replace('scriptJson(graph)', 'JSON.stringify(graph)')),
    ],
    ['no script stands', 'src/components/A.astro', page('<script is:inline src="/a.js"></script>')],
    ['no component writes a style', 'src/components/A.astro', page('<p style="color: red"></p>')],
    ['no component writes a style', 'src/components/A.astro', page('<p style={{ color }}></p>')],
    ['no component writes a style', 'src/components/A.astro', page('<style define:vars={{ color }}></style>')],
    ['nothing is read as HTML', 'src/islands/map/map.client.ts', 'element.innerHTML = text;'],
    ['nothing is read as HTML', 'src/islands/map/map.client.ts', "element.insertAdjacentHTML('beforeend', text);"],
    ['every relative import', 'src/core/a.ts', "import { b } from './b';"],
    ['every export', 'src/core/a.ts', 'export default 1;'],
    ['a file of src', 'src/core/a.ts', 'const a = 1;\n'.repeat(longest + 1)],
  ])('%s: %s', (name, path, text) => {
    const rule = rules.find((candidate) => candidate.name.startsWith(name));
    expect(rule?.find({ path, text })).toHaveLength(1);
  });
});

describe('what is allowed passes', () => {
  test.each([
    ['src/core/a.ts', "import { z } from 'zod';\nimport { Id } from './id.ts';\n// Reads a window of time from an astronomer.\n"],
    ['src/core/a.test.ts', "import { readFileSync } from 'node:fs';"],
    ['src/figures/a.ts', "import { scaleLinear } from 'd3';\nimport type { Place } from '../core/place.ts';"],
    ['src/components/A.astro', page("<p>{text}</p>\n<script>\n  import '../islands/a/a.client.ts';\n</script>")],
    ['src/components/A.astro', page('<script src="../islands/a/a.client.ts"></script>')],
    ['src/components/A.astro', page('{live && <script src="./a.client.ts" />}\n<p>Text</p>')],
    ['src/islands/map/map.client.ts', "const L = await import('leaflet');\nimport url from 'leaflet/dist/leaflet.css?url';"],
    ['src/pages/a.astro', page('').replace('const a = 1;', "import A from '../components/A.astro';")],
    ['src/core/a.ts', 'const a = 1;\n'.repeat(longest)],
    ['src/components/layout/JsonLd.astro', page(door)],
    ['src/export/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';\nimport { Id } from '../core/id.ts';"],
  ])('%s', (path, text) => {
    expect(rules.flatMap((rule) => rule.find({ path, text }))).toEqual([]);
  });
});
