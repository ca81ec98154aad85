// @module-tag light
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteServer } from '../../src/integration/server.ts';
import { narrow, openContext, wide } from './session.ts';
import { openPage, visit } from './visit.ts';

const { folder } = inject('sites')[0]!;
const site = siteServer(folder, '/');

/** Where the masthead's navigation begins, and where each of its entries ends. */
function cuts(html: string): readonly number[] {
  const start = html.indexOf('<nav');
  const nav = html.slice(start, html.indexOf('</nav>', start));
  return [start, ...[...nav.matchAll(/<\/a>/g)].map(({ index }) => start + index + '</a>'.length)];
}

/** Sends the site, its pages in pieces with `between` milliseconds to paint in, with `change` made to them. */
const inPieces =
  (between: number, change: (html: string) => string): RequestListener =>
  (request, response) => {
    const path = request.url ?? '/';
    if (!path.endsWith('/')) return void site.emit('request', request, response);
    const send = async () => {
      const html = change(readFileSync(join(folder, path, 'index.html'), 'utf8'));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const ends = [...cuts(html), html.length];
      for (const [index, end] of ends.entries()) {
        response.write(html.slice(ends[index - 1] ?? 0, end));
        await pause(between);
      }
      response.end();
    };
    send().catch((error: unknown) => response.destroy(error as Error));
  };

/** Serves it while the tests of a `describe` run; comes back with what tells its address. */
function serving(between: number, change: (html: string) => string): () => string {
  const server = createServer(inPieces(between, change));
  beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('in a %s window, a page that arrives piece by piece', (_, viewport) => {
  const context = openContext({ viewport });
  const whole = serving(40, (html) => html);
  // As it was once: only as wide as the entries that are there. Its policy names the styles as they are now. There is time for a
  // frame on a busy machine too.
  const faulty = serving(300, (html) =>
    html.replace(/<meta http-equiv[^>]+>/, '').replaceAll('min-width:min(100%,28rem)', 'min-width:0'),
  );

  test.each(['/', '/readings/ap/', '/timeline/', '/actors/libya-dawn/'])('moves nothing: %s', async (path) => {
    const page = await openPage(context());
    expect((await visit(page, whole() + path)).shifts).toEqual([]);
    await page.close();
  });

  test('and a masthead that grows with its entries is noticed', { tags: 'planted' }, async () => {
    const page = await openPage(context());
    expect((await visit(page, `${faulty()}/timeline/`)).shifts.join()).toContain('NAV');
    await page.close();
  });
});
