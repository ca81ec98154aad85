// @module-tag trust
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, resolvePath, siteServer } from './server.ts';

let folder = '';
const servers: Server[] = [];
let atRoot = 0;
let atBase = 0;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
  mkdirSync(join(folder, 'map'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'map/index.html'), 'map');
  writeFileSync(join(folder, '404.html'), 'missing');
  writeFileSync(join(folder, 'a b.svg'), '<svg/>');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Test: yes\n');
  writeFileSync(join(folder, '../secret.txt'), 'secret');
  const start = (base: string) => {
    const server = siteServer(folder, base);
    servers.push(server);
    return listen(server, 0);
  };
  [atRoot, atBase] = await Promise.all([start('/'), start('/some/base/')]);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly test: unknown;
  readonly body: string;
}

// Not fetch: it would tidy a path such as /../ before asking.
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      const { 'content-type': type, location, 'x-test': header } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode, type, location, test: header, body }));
    });
    asked.once('error', reject).end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'home'],
  ['/map/', 200, 'text/html; charset=utf-8', 'map'],
  ['/map/?reading=ap', 200, 'text/html; charset=utf-8', 'map'],
  ['/a%20b.svg', 200, 'image/svg+xml', '<svg/>'],
  ['/nowhere/', 404, 'text/html; charset=utf-8', 'missing'],
  ['/empty/', 404, 'text/html; charset=utf-8', 'missing'],
  ['/index.html/', 404, 'text/html; charset=utf-8', 'missing'],
  ['/../secret.txt', 404, 'text/html; charset=utf-8', 'missing'],
  ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'missing'],
  ['/map/..%5c..%5csecret.txt', 404, 'text/html; charset=utf-8', 'missing'],
  ['//secret.txt', 404, 'text/html; charset=utf-8', 'missing'],
  ['/%00', 404, 'text/html; charset=utf-8', 'missing'],
  ['/%zz', 404, 'text/html; charset=utf-8', 'missing'],
])('%s is answered with %i', async (path, status, type, body) => {
  expect(await ask(atRoot, path)).toMatchObject({ status, type, body, test: 'yes' });
});

test.each([
  ['/', '/map', '/map/'],
  ['/', '/map?reading=ap', '/map/?reading=ap'],
  ['/some/base/', '/', '/some/base/'],
  ['/some/base/', '/some/base', '/some/base/'],
  ['/some/base/', '/some/base/map', '/some/base/map/'],
])('with the base %s, %s leads to %s', async (base, path, location) => {
  expect(await ask(base === '/' ? atRoot : atBase, path)).toMatchObject({ status: 302, location });
});

test('below a base path the site is served there and nowhere else', async () => {
  expect(await ask(atBase, '/some/base/map/')).toMatchObject({ status: 200, body: 'map' });
  expect(await ask(atBase, '/map/')).toMatchObject({ status: 404 });
});

test('a head request gets no body, and nothing can be sent', async () => {
  expect(await ask(atRoot, '/map/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask(atRoot, '/map/', 'POST')).toMatchObject({ status: 405 });
});

test('a folder beside the site whose name begins like it is outside', () => {
  mkdirSync(`${folder}-other`);
  writeFileSync(`${folder}-other/a.txt`, 'other');
  expect(resolvePath(folder, '/../dist-other/a.txt')).toEqual({ kind: 'nothing' });
});

test('headers are those of the site as it is now, not of the one that was there at the start', async () => {
  writeFileSync(join(folder, '_headers'), '/*\n  X-Test: anew\n');
  expect(await ask(atRoot, '/')).toMatchObject({ test: 'anew' });
  writeFileSync(join(folder, '_headers'), '/*\n  X-Test: yes\n');
});

test('a link that leads out of the site names nothing, and one that stays in it is followed', async () => {
  symlinkSync(join(folder, '../secret.txt'), join(folder, 'outward.txt'));
  symlinkSync(join(folder, '..'), join(folder, 'above'));
  symlinkSync(join(folder, 'map/index.html'), join(folder, 'inward.html'));
  expect(await ask(atRoot, '/outward.txt')).toMatchObject({ status: 404, body: 'missing' });
  expect(await ask(atRoot, '/above/secret.txt')).toMatchObject({ status: 404, body: 'missing' });
  expect(await ask(atRoot, '/inward.html')).toMatchObject({ status: 200, body: 'map' });
});

test('a socket in the site is not waited for', async () => {
  const socket = createServer();
  await new Promise<void>((listening) => socket.listen(join(folder, 'pipe.txt'), listening));
  expect(await ask(atRoot, '/pipe.txt')).toMatchObject({ status: 404, body: 'missing' });
  await new Promise((closed) => socket.close(closed));
});

test('a site that is taken away while it is served is missing, and served again when it is back', async () => {
  renameSync(folder, `${folder}.away`);
  expect(await ask(atRoot, '/map/')).toMatchObject({ status: 404, body: 'There is no such page.\n' });
  renameSync(`${folder}.away`, folder);
  expect(await ask(atRoot, '/map/')).toMatchObject({ status: 200, body: 'map' });
});

test('headers that cannot be read are left out', async () => {
  const before = readFileSync(join(folder, '_headers'));
  writeFileSync(join(folder, '_headers'), 'no rule');
  expect(await ask(atRoot, '/map/')).toMatchObject({ status: 200, body: 'map', test: undefined });
  writeFileSync(join(folder, '_headers'), before);
});
