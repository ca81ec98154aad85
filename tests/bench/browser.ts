// A reading page against a bare page of the same text, written by hand, in Chromium on a slow profile (a processor four times
// slower, 1.6 Mbit/s, 150 ms each way and back): `npm run bench:browser [rounds]`. The two take turns in one run, so that both
// meet the same machine. Needs dist/; figures are told, never tested.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { readDossier } from '../../src/core/dossier.ts';
import { outlinesOf } from '../../src/figures/basemap/outlines.ts';
import { readFiles } from '../../src/integration/dossier-files.ts';
import { root } from '../../src/integration/environment.ts';
import { resolvePath } from '../../src/integration/server.ts';
import { onPath } from '../harness/browser.ts';

/** What one load of a page showed: milliseconds, the sum of layout shifts, bytes on the wire. */
interface Load {
  readonly paint: number;
  readonly shift: number;
  readonly blocking: number;
  readonly bytes: number;
}

// The pop-ups of Chromium's address bar are pages too, and cost the first paint of a small page half of its time.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

const slow = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * Serves folders, packed with brotli as a good host does, once: what packing a page takes is no part of its way. Each name is a
 * folder at the root. Comes back with the port.
 */
async function serve(folders: Readonly<Record<string, string>>) {
  const packed = new Map<string, Buffer>();
  const pack = (file: string) => {
    const content = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, content);
    return content;
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const bare = path.startsWith('/bare/');
    const found = resolvePath(bare ? folders['bare']! : folders['site']!, bare ? path.slice(5) : path);
    if (found.kind !== 'file') return void response.writeHead(404).end();
    const kind = found.file.split('.').at(-1) ?? '';
    const packs = kind !== 'woff2';
    response.writeHead(200, {
      'content-type': types[kind] ?? 'application/octet-stream',
      ...(packs ? { 'content-encoding': 'br' } : {}),
    });
    response.end(packs ? pack(found.file) : readFileSync(found.file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close: () => server.close() };
}

interface Noted {
  shift: number;
  blocking: number;
}

/** Runs in the page before anything of it does. */
function note() {
  const noted: Noted = { shift: 0, blocking: 0 };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) noted.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    // What a task takes beyond 50 ms holds up whoever wants to use the page.
    for (const entry of list.getEntries()) noted.blocking += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(note);
    await page.goto(address, { waitUntil: 'networkidle' });
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
    const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
    return { paint, bytes, ...noted };
  } finally {
    await context.close();
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The bare page: the paragraphs of a text, a handful of rules, nothing else. */
const bare = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}</style></head><body><h1>${escape(title)}</h1>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}</body></html>`;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(rounds: number): Promise<void> {
  const site = join(root, 'dist');
  if (!existsSync(join(site, 'index.html'))) throw new Error('There is no site in dist/ yet: run "npm run build" first.');
  const map = (name: string) => JSON.parse(readFileSync(join(root, 'src/figures/basemap', `${name}.json`), 'utf8')) as unknown;
  const { readings } = readDossier(await readFiles(root), outlinesOf(map('elsewhere'), map('region')));
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  const executablePath = process.env['CHROMIUM'] ?? onPath(process.env['PATH'] ?? '');
  if (executablePath === undefined) throw new Error('No browser: install Chromium or set CHROMIUM to its path.');
  const server = await serve({ site, bare: folder });
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const { slug, title, article } of readings.values()) {
      writeFileSync(
        join(folder, `${slug}.html`),
        bare(
          title,
          article.map(({ text }) => text),
        ),
      );
      const pages = { ours: `readings/${slug}/`, bare: `bare/${slug}.html` };
      const loads: Record<keyof typeof pages, Load[]> = { ours: [], bare: [] };
      for (let round = 0; round < rounds; round++) {
        for (const which of ['bare', 'ours'] as const)
          loads[which].push(await load(browser, `http://127.0.0.1:${server.port}/${pages[which]}`));
      }
      const of = (which: keyof typeof pages, field: keyof Load) => median(loads[which].map((one) => one[field]));
      const row = (which: keyof typeof pages) => ({
        page: `${which}: ${slug}`,
        'first paint ms': Math.round(of(which, 'paint')),
        shift: of(which, 'shift').toFixed(4),
        'blocking ms': Math.round(of(which, 'blocking')),
        'bytes on the wire': of(which, 'bytes'),
      });
      console.table([row('ours'), row('bare')]);
      console.log(
        `First paint: ${(of('ours', 'paint') / of('bare', 'paint')).toFixed(2)} times the bare page (median of ${rounds}).`,
      );
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(Number(process.argv[2] ?? 7));
