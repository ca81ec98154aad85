import { posix } from 'node:path';

/** A file of the project: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A rule of the house: what it asks for, and what in a file goes against it, in words. */
export interface HouseRule {
  readonly name: string;
  readonly find: (file: SourceFile) => readonly string[];
}

const isTest = (path: string) => path.endsWith('.test.ts');
const lies = (to: string, ...folders: readonly string[]) => folders.some((folder) => to.startsWith(`/src/${folder}/`));

/** What a file imports, statically, dynamically or for its types, as written; `?raw` and the like left off. */
export function imports(text: string): readonly string[] {
  const patterns = [/\bfrom\s*['"]([^'"]+)['"]/g, /\bimport\s*['"]([^'"]+)['"]/g, /\bimport\s*\(\s*['"]([^'"]+)['"]/g];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!.replace(/\?.*$/, '')));
}

/** What an import names: for a relative one the path from the project's root, with a slash before it, else the package's name. */
function target(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join('/', posix.dirname(path), specifier) : specifier;
}

const node = /^(node:|(fs|path|os|url|util|crypto|buffer|stream|process|child_process|worker_threads)(\/|$))/;
const astro = /^(astro(:|\/|$)|@astrojs\/|virtual:)/;
const figures = /^(d3(-|\/|$)|leaflet(\/|$)|topojson)/;

/** A rule that the files of a folder (its tests left out) import nothing that `isForeign` names. */
function order(name: string, folder: string, isForeign: (target: string) => boolean): HouseRule {
  return {
    name,
    find: ({ path, text }) =>
      lies(`/${path}`, folder) && !isTest(path)
        ? imports(text)
            .filter((specifier) => isForeign(target(path, specifier)))
            .map((specifier) => `imports ${specifier}`)
        : [],
  };
}

/** A rule that a pattern stands nowhere in the files whose path fits. */
function absent(name: string, fits: (path: string) => boolean, pattern: RegExp): HouseRule {
  return { name, find: ({ path, text }) => (fits(path) ? [...text.matchAll(pattern)].map(([words]) => words) : []) };
}

const code = (path: string) => path.startsWith('src/') && /\.(ts|astro)$/.test(path) && !isTest(path);
const markup = (path: string) => path.endsWith('.astro');
/** Names that only a browser or Node has; `document` is left out, because a YAML document is called so too. */
const host =
  /\b(globalThis|window|localStorage|sessionStorage|navigator|process|document\.(?:body|head|createElement|querySelector|getElementById))\b[.[(]/g;

/**
 * The one place where text is handed to the page as it stands: JSON of ours, which `scriptJson` has made safe for the inside
 * of a script element. Astro has no other way to write it there.
 */
const jsonDoor = {
  path: 'src/components/layout/JsonLd.astro',
  words: '<script type="application/ld+json" set:html={scriptJson(graph)} />',
};

/** A component as the rules on scripts see it: that one place, once, is left out. */
const withoutDoor = ({ path, text }: SourceFile): string => (path === jsonDoor.path ? text.replace(jsonDoor.words, '') : text);

/** Each `<script>` of a component's markup: the words of its tag, and what it holds; it may close itself. */
function scripts(text: string): readonly { readonly tag: string; readonly body: string }[] {
  const withoutFrontMatter = text.replace(/^---\r?\n[^]*?\r?\n---/, '');
  return [...withoutFrontMatter.matchAll(/<script\b([^>]*?)(?:\/>|>([^]*?)<\/script>)/g)].map(([, tag = '', body = '']) => ({
    tag,
    body,
  }));
}

/** A script that only names client files: by `src` and empty, or by imports alone. */
function namesClients({ tag, body }: { readonly tag: string; readonly body: string }): boolean {
  const byImport = /^\s*(import\s+['"]\.[^'"]+\.client\.ts['"];?\s*)+$/;
  const bySource = /^\s*src="\.[^"]+\.client\.ts"\s*$/;
  return tag.trim() === '' ? byImport.test(body) : bySource.test(tag) && body.trim() === '';
}

const entersByClient: HouseRule = {
  name: 'a .client.ts file is the only way into the browser',
  find: (file) =>
    markup(file.path)
      ? scripts(withoutDoor(file))
          .filter((script) => !namesClients(script))
          .map(({ tag, body }) => `<script${tag}>${body.trim().slice(0, 40)}`)
      : [],
};

const setsNoHtml: HouseRule = {
  name: 'no component sets HTML, but for JSON in one place',
  find: (file) => (markup(file.path) ? [...withoutDoor(file).matchAll(/\bset:(html|text)\b/g)].map(([words]) => words) : []),
};

const clientStaysInBrowser: HouseRule = {
  name: 'nothing that runs at build time imports a .client.ts file',
  find: ({ path, text }) => {
    const atBuild = markup(path) ? (/^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? '') : text;
    if (!code(path) || path.endsWith('.client.ts')) return [];
    return imports(atBuild).filter((specifier) => specifier.endsWith('.client.ts'));
  },
};

/** The longest that a file of `src` may be without a reason, in lines. */
export const longest = 160;

/** Files of `src` that are longer, each with the reason. */
export const longFiles: Readonly<Record<string, string>> = {
  'src/core/entities/claim.ts': 'the schema of a claim and its reader, always read together',
  'src/core/entities/event.ts': 'the schema of an event and its reader, always read together',
  'src/core/messages.ts': 'every problem with its remedy, in one list that a test walks',
  'src/styles/base.css': 'what every page shares, in the order of the page',
  'src/styles/entry.css': 'one sheet for all pages of one thing, so that a page carries one',
  'src/styles/leaflet-map.css': "Leaflet's own look, answered rule by rule",
  'src/styles/print.css': 'one sheet for paper, which no screen fetches first',
  'src/styles/reading.css': 'text, notes and locator share one grid, for three widths and paper',
};

const shortFiles: HouseRule = {
  name: `a file of src has at most ${longest} lines, or a reason`,
  find: ({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    if (!/^src\/(?!dossier\/).*\.(ts|astro|css)$/.test(path) || isTest(path)) return [];
    return lines > longest && !(path in longFiles) ? [`has ${lines} lines`] : [];
  },
};

/** Only the layout, which is the same on every page, reads the dossier itself; every other component prints its props. */
const componentsTakeProps: HouseRule = {
  name: 'components outside the layout take the dossier’s data as props',
  find: ({ path, text }) =>
    /^src\/components\/(?!layout\/).*\.astro$/.test(path)
      ? [...text.matchAll(/^import \{[^}]*\b(?:dossier|context)\b[^}]*\} from '[^']*\/site\.ts'/gm)].map(([words]) => words)
      : [],
};

/** The rules of the house, in the order of `src`: from core to the browser. */
export const rules: readonly HouseRule[] = [
  order('core knows only itself and plain libraries', 'core', (to) =>
    to.startsWith('/') ? !lies(to, 'core') : node.test(to) || astro.test(to) || figures.test(to),
  ),
  order('figures know core, itself and plain libraries', 'figures', (to) =>
    to.startsWith('/') ? !lies(to, 'core', 'figures') : node.test(to) || astro.test(to) || to.startsWith('leaflet'),
  ),
  order('export knows core, itself and plain libraries', 'export', (to) =>
    to.startsWith('/') ? !lies(to, 'core', 'export') : node.test(to) || astro.test(to) || figures.test(to),
  ),
  order('print knows core, figures, itself and plain libraries', 'print', (to) =>
    to.startsWith('/') ? !lies(to, 'core', 'figures', 'print') : node.test(to) || astro.test(to) || figures.test(to),
  ),
  absent(
    'core, figures, export and print ask nothing of a browser or of Node',
    (path) => code(path) && /^src\/(core|figures|export|print)\//.test(path),
    host,
  ),
  order('components know no page', 'components', (to) => lies(to, 'pages')),
  componentsTakeProps,
  order('islands know no page', 'islands', (to) => lies(to, 'pages')),
  clientStaysInBrowser,
  entersByClient,
  setsNoHtml,
  absent('no script stands in a page', markup, /\bis:inline\b/g),
  absent('no component writes a style attribute', markup, /\bstyle=["'{`]|\bdefine:vars\b/g),
  absent(
    'nothing is read as HTML',
    code,
    /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\.write\b/g,
  ),
  absent(
    'every relative import names its file',
    (path) => code(path) || isTest(path),
    /from\s*['"]\.{1,2}\/[^'"]*(?<!\.\w+)(?<!\?\w+)['"]/g,
  ),
  absent('every export has a name', (path) => /^src\/.*\.ts$/.test(path), /^export default\b/gm),
  shortFiles,
];
