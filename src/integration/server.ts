import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { headersFor, parseHeaders, type HeaderRule } from './headers.ts';

const types: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** What a path of the site names: a file to send, a folder whose slash is missing, or nothing. */
type Resolved = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'folder' } | { readonly kind: 'nothing' };

const nothing: Resolved = { kind: 'nothing' };

/** The real path of a file or folder inside `folder`; undefined for what is missing, or leads out of it by a link. */
function realInside(folder: string, file: string): string | undefined {
  try {
    const [real, around] = [realpathSync(file), realpathSync(folder)];
    return real === around || real.startsWith(around + sep) ? real : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds what a path (percent-encoded, below the base, with a leading slash) names in `folder`, an absolute path. Whatever leads
 * out of the folder, directly or by a link, cannot be decoded, or is neither a regular file nor a folder with a page names nothing.
 */
export function resolvePath(folder: string, path: string): Resolved {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return nothing;
  }
  const file = resolve(folder, `.${decoded}`);
  if (/[\0\\]/.test(decoded) || (file !== folder && !file.startsWith(folder + sep))) return nothing;
  const real = realInside(folder, file);
  const info = real === undefined ? undefined : statSync(real, { throwIfNoEntry: false });
  if (info?.isFile()) return decoded.endsWith('/') ? nothing : { kind: 'file', file };
  if (!info?.isDirectory()) return nothing;
  const index = resolvePath(folder, `${path.replace(/\/$/, '')}/index.html`);
  return index.kind === 'file' && !decoded.endsWith('/') ? { kind: 'folder' } : index;
}

/** The text of a file of the site; undefined where it is missing, as it is for a moment while a build takes its place. */
const readPart = (folder: string, path: string): Buffer | undefined => {
  const found = resolvePath(folder, path);
  try {
    return found.kind === 'file' ? readFileSync(found.file) : undefined;
  } catch {
    return undefined;
  }
};

/** The site's own response headers, read for each request: those of an earlier build would forbid the styles of this one. */
function headerRules(folder: string): readonly HeaderRule[] {
  try {
    return parseHeaders(readPart(folder, '/_headers')?.toString('utf8') ?? '');
  } catch {
    return [];
  }
}

/** What a request is answered with: a file's content and media type, or the page for a missing one. */
interface Answer {
  readonly path: string;
  readonly content: Buffer | undefined;
  readonly type: string;
  readonly withBody: boolean;
}

/**
 * A server for a built site, not yet listening: `folder` at the path `base` (a slash at both ends), with the site's own
 * `_headers` and its `404.html`. Files are read for each request, so that a new build shows without a restart; a file that a
 * build takes away meanwhile is a missing one.
 */
export function siteServer(folder: string, base: string): Server {
  function send(response: ServerResponse, { path, content, type, withBody }: Answer) {
    const missing = content === undefined ? readPart(folder, '/404.html') : undefined;
    const body = content ?? missing ?? Buffer.from('There is no such page.\n');
    for (const [name, value] of headersFor(headerRules(folder), path)) response.setHeader(name, value);
    const plain = content === undefined && missing === undefined;
    response.setHeader('content-type', plain ? 'text/plain; charset=utf-8' : content === undefined ? types['.html']! : type);
    response.setHeader('content-length', body.length);
    response.writeHead(content === undefined ? 404 : 200).end(withBody ? body : undefined);
  }

  return createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const withBody = request.method !== 'HEAD';
    if (withBody && request.method !== 'GET') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const redirect = (to: string) => response.writeHead(302, { location: query === undefined ? to : `${to}?${query}` }).end();
    if (pathname === '/' && base !== '/') return void redirect(base);
    if (`${pathname}/` === base) return void redirect(base);
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    const found = path === undefined || path.startsWith('//') ? nothing : resolvePath(folder, path);
    if (found.kind === 'folder') return void redirect(`${pathname}/`);
    const content = found.kind === 'file' ? readPart(folder, path!) : undefined;
    const type = found.kind === 'file' ? (types[extname(found.file)] ?? 'application/octet-stream') : '';
    send(response, { path: path ?? pathname, content, type, withBody });
  });
}

/** Starts a server; resolves to its port. Port 0 takes a free one. Rejects where the port is taken. */
export function listen(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolvePort(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
