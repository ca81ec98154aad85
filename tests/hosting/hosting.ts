import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/integration/environment.ts';
import { headersFor, parseHeaders } from '../../src/integration/headers.ts';
import { ask } from './https.ts';
import { hasBrotli, type Ports, tools, trial } from './nginx.ts';

/** One thing that was looked at, and whether it held. */
export interface Seen {
  readonly what: string;
  readonly held: boolean;
}

/** Addresses of the pages in a folder, below it; none where it is not there. */
const pagesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('index.html'))
        .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    : [];

/** What must hold of the answers, each a name and a yes or no. */
async function look(site: string, ports: Ports, brotli: boolean): Promise<readonly Seen[]> {
  const rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(ports.secure, path, headers);
  const hashed = `/_astro/${readdirSync(join(site, '_astro')).find((name) => name.endsWith('.js')) ?? ''}`;
  const font = `/_astro/${readdirSync(join(site, '_astro')).find((name) => name.endsWith('.woff2')) ?? ''}`;
  const page = await get('/about/');
  const missing = await get('/nothing/here/');
  const seen: Seen[] = [];
  const note = (what: string, held: boolean) => seen.push({ what, held });

  note('a page comes with 200', page.status === 200 && page.text().includes('<h1'));
  note('its type is HTML in UTF-8', page.headers.get('content-type') === 'text/html; charset=utf-8');
  for (const [name, value] of headersFor(rules, '/about/')) {
    // The policy of all pages is the business of hosts that read _headers; here each page brings its own.
    const wanted = name === 'content-security-policy' ? "frame-ancestors 'none'" : value;
    note(`a page comes with ${name}`, page.headers.get(name) === wanted);
    note(`a missing page comes with ${name}`, missing.headers.get(name) === wanted);
  }
  const embedded = pagesUnder(join(site, 'embed'))[0];
  if (embedded !== undefined) {
    const { headers } = await get(`/embed/${embedded}`);
    const isFramed = !headers.has('x-frame-options') && !headers.has('content-security-policy');
    note('a page made for frames may be framed', isFramed && headers.has('strict-transport-security'));
  }
  note('a page is asked for again each time', page.headers.get('cache-control') === 'no-cache');
  const tag = page.headers.get('etag') ?? '';
  note('and answered "not modified" when it is not', (await get('/about/', { 'if-none-match': tag })).status === 304);
  const script = await get(hashed);
  note('a hashed file is kept for a year', script.headers.get('cache-control') === 'public, max-age=31536000, immutable');
  note('a script has a type that runs', /^(text|application)\/javascript/.test(script.headers.get('content-type') ?? ''));
  note('a hashed name that is gone is not kept', (await get('/_astro/gone.js')).headers.get('cache-control') === 'no-cache');
  for (const encoding of brotli ? ['gzip', 'br'] : ['gzip']) {
    for (const path of ['/about/', hashed]) {
      const packed = await get(path, { 'accept-encoding': encoding });
      note(
        `${path === hashed ? 'a script' : 'a page'} comes packed by ${encoding}`,
        packed.headers.get('content-encoding') === encoding && packed.text() === (await get(path)).text(),
      );
    }
  }
  note(
    'a font is not packed twice',
    (await get(font, { 'accept-encoding': 'gzip, br' })).headers.get('content-encoding') === undefined,
  );
  note(
    'a missing page comes with 404 and our words',
    missing.status === 404 && missing.text() === readFileSync(join(site, '404.html'), 'utf8'),
  );
  const folder = await get('/about?a=b');
  note('a folder without its slash is sent on', folder.status === 301 && folder.headers.get('location') === '/about/?a=b');
  const plain = await ask(ports.plain, '/about/', {}, false);
  note('plain HTTP is sent on to HTTPS', plain.status === 301 && plain.headers.get('location') === 'https://example.org/about/');
  note('the file for other hosts is not shown', (await get('/_headers')).status === 404);
  note('no folder is listed', (await get('/_astro/')).status !== 200);
  note('nothing outside is reached', (await get('/..%2f..%2fpackage.json')).status >= 400);
  return seen;
}

const fileName = 'docs/hosting/nginx.conf';

/** Faults that the look at the answers must notice, each a change of the file. */
const faults: Readonly<Record<string, readonly [line: RegExp, by: string]>> = {
  'no word about sniffing': [/add_header X-Content-Type-Options[^;]*;/, ''],
  'a header of its own in a location, which loses the others': [/try_files/, 'add_header X-Planted yes; try_files'],
  'frames allowed': [/default "DENY";/, 'default "";'],
  'pages kept for a year': [/default "no-cache";/, 'default "public, max-age=31536000, immutable";'],
  'hashed files not kept': [/~\/_astro\/ [^;]*;/, ''],
  'nothing packed': [/gzip on;/, 'gzip off;'],
  'a missing page in the server’s own words': [/error_page 404 \S+;/, ''],
  'a missing page that counts as found': [/=404;\n/, '/index.html;\n'],
  'plain HTTP served': [/return 301 \S+;/, 'return 200 "plain";'],
};

/** What a trial of the nginx file showed. */
export interface Hosted {
  readonly seen: readonly Seen[];
  readonly planted: readonly { readonly fault: string; readonly caught: boolean }[];
}

/**
 * Runs the nginx file over a built site, with brotli too where its module is, and once more with each fault planted in it.
 * Undefined where nginx or openssl is missing.
 */
export async function hosting(site = join(root, 'dist')): Promise<Hosted | undefined> {
  const found = tools();
  if (found === undefined) return undefined;
  const text = readFileSync(join(root, fileName), 'utf8');
  const run = (words: string, brotli: boolean) => trial(found, words, site, brotli, (ports) => look(site, ports, brotli));
  const seen = [...(await run(text, false))];
  if (hasBrotli()) {
    const packed = await run(text.replaceAll('#brotli ', ''), true);
    seen.push(...packed.map(({ what, held }) => ({ what: `with brotli, ${what}`, held })));
  }
  const planted = [];
  for (const [fault, [line, by]] of Object.entries(faults)) {
    const caught = line.test(text) && (await run(text.replace(line, by), false)).some(({ held }) => !held);
    planted.push({ fault, caught });
  }
  return { seen, planted };
}
