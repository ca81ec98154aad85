import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { headersFor, parseHeaders } from './headers.ts';

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

/** What a path of the site is: a file to send, a folder that wants its slash, or nothing. */
type Found = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'folder' } | { readonly kind: 'nothing' };

/**
 * Finds what a path (still percent-encoded, below the base, with a leading slash) names in `folder`, an absolute path.
 * Whatever leads out of the folder, cannot be decoded or holds a NUL names nothing.
 */
export function resolvePath(folder: string, path: string): Found {
  const nothing = { kind: 'nothing' } as const;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return nothing;
  }
  const file = resolve(folder, `.${decoded}`);
  if (decoded.includes('\0') || decoded.includes('\\') || (file !== folder && !file.startsWith(folder + sep))) return nothing;
  if (!existsSync(file)) return nothing;
  if (!statSync(file).isDirectory()) return decoded.endsWith('/') ? nothing : { kind: 'file', file };
  const index = join(file, 'index.html');
  if (!existsSync(index)) return nothing;
  return decoded.endsWith('/') ? { kind: 'file', file: index } : { kind: 'folder' };
}

/**
 * A server for a built site, not yet listening: `folder` at the path `base` (a slash at both ends), with the site's own
 * `_headers` and its `404.html`. Files are read afresh for each request, so a new build shows without a restart.
 */
export function siteServer(folder: string, base: string): Server {
  const headerFile = join(folder, '_headers');
  // Read each time: the policy of the build before would forbid the styles of this one.
  const rules = () => (existsSync(headerFile) ? parseHeaders(readFileSync(headerFile, 'utf8')) : []);

  function send(response: ServerResponse, status: number, path: string, file: string | undefined, body: boolean) {
    for (const [name, value] of headersFor(rules(), path)) response.setHeader(name, value);
    response.setHeader(
      'content-type',
      file === undefined ? 'text/plain; charset=utf-8' : (types[extname(file)] ?? 'application/octet-stream'),
    );
    const content = file === undefined ? Buffer.from('There is no such page.\n') : readFileSync(file);
    response.setHeader('content-length', content.length);
    response.writeHead(status).end(body ? content : undefined);
  }

  return createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const body = request.method !== 'HEAD';
    if (body && request.method !== 'GET') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const redirect = (to: string) => response.writeHead(302, { location: query === undefined ? to : `${to}?${query}` }).end();
    if (!pathname.startsWith(base)) {
      return void (pathname === '/' || `${pathname}/` === base ? redirect(base) : send(response, 404, pathname, undefined, body));
    }
    const path = pathname.slice(base.length - 1);
    const found = path.startsWith('//') ? ({ kind: 'nothing' } as const) : resolvePath(folder, path);
    if (found.kind === 'folder') return void redirect(`${pathname}/`);
    if (found.kind === 'file') return void send(response, 200, path, found.file, body);
    const missing = join(folder, '404.html');
    send(response, 404, path, existsSync(missing) ? missing : undefined, body);
  });
}

/** Starts a server; comes back with its port. Port 0 takes a free one. Rejects where the port is taken. */
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
