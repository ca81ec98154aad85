// Builds made-up dossiers of 3, 100 and 1,000 readings (10 notes and 3 events each) and prints what that takes, beside a plain
// Astro site of the same texts: `npm run bench [readings …]`. Works in a temporary folder. Times are told, never tested: they are
// the machine's. Cards, offline copies and printed documents are left out (`FOOTHOLD_PAGES_ONLY=1`, which nothing but this sets).
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { environment, root } from '../../src/integration/environment.ts';
import { toolPath } from '../../src/integration/run-tool.ts';
import { checks } from '../dist/checks/list.ts';
import { readSite } from '../harness/built-site.ts';
import { filesIn } from '../harness/compare-folders.ts';
import { copyProject } from '../harness/copy-project.ts';
import { childCpuSeconds, residentMemory } from './resource-usage.ts';
import { paragraphs, writeSynthetic } from './synthetic-dossier.ts';

/** What a build took: seconds of the clock and of the processor, and the most memory that its processes held at once, in bytes. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** What a build made. */
interface Made {
  readonly pages: number;
  readonly bytes: number;
  /** Of a reading page, brotli. */
  readonly reading: number;
  /** Of the heaviest page, brotli, and which it is. */
  readonly heaviest: { readonly page: string; readonly bytes: number };
}

/** Runs a script on this Node and measures it, with all that it starts. Throws with its last words where it fails. */
async function measure(folder: string, script: string, args: readonly string[]): Promise<Cost> {
  const before = childCpuSeconds() ?? 0;
  const started = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], {
    cwd: folder,
    env: { ...environment, FOOTHOLD_PAGES_ONLY: '1', SITE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (words: Buffer) => (said = (said + words.toString('utf8')).slice(-4000)));
  }
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, residentMemory(child.pid ?? 0))), 100);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(said);
  return { wall: (performance.now() - started) / 1000, cpu: (childCpuSeconds() ?? Number.NaN) - before, memory };
}

/** The most pages that are read at once, to be checked. */
const MOST_CHECKED = 5000;

const packed = (file: string) => brotliCompressSync(readFileSync(file)).length;

/** What a bare build leaves out, and its pages lead to all the same. */
const leftOut = /(\.pdf|\/offline\.html) leads to nothing$/;

/**
 * What no page of ours may have, whatever its dossier: links that lead nowhere, two pages of one title, and so on. Undefined for a
 * site too large to be held at once.
 */
function faultsOf(folder: string, pages: number): readonly string[] | undefined {
  if (pages > MOST_CHECKED) return undefined;
  const site = readSite(folder);
  return checks.flatMap(({ name, find }) =>
    find(site)
      .filter((fault) => !leftOut.test(fault))
      .map((fault) => `not so: ${name}: ${fault}`),
  );
}

function look(site: string, reading: string): Made {
  const files = filesIn(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const size = (file: string) => statSync(join(site, file)).size;
  const heaviest = pages.toSorted((a, b) => size(b) - size(a))[0]!;
  return {
    pages: pages.length,
    bytes: files.reduce((sum, file) => sum + size(file), 0),
    reading: packed(join(site, reading)),
    heaviest: { page: heaviest, bytes: packed(join(site, heaviest)) },
  };
}

/** A plain Astro site: one page for each text, its paragraphs and nothing else. */
function writePlain(folder: string, readings: number): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  const texts = Object.fromEntries(Array.from({ length: readings }, (_, reading) => [`report-${reading}`, paragraphs(reading)]));
  writeFileSync(join(folder, 'src/texts.json'), JSON.stringify(texts));
  const page = `---
import texts from '../texts.json';
export const getStaticPaths = () => Object.entries(texts).map(([slug, text]) => ({ params: { slug }, props: { slug, text } }));
const { slug, text } = Astro.props;
---
<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{slug}</title></head><body><h1>{slug}</h1>{text.map((words) => <p>{words}</p>)}</body></html>
`;
  writeFileSync(join(folder, 'src/pages/[slug].astro'), page);
}

/** One number of readings: ours and the plain site, one after the other in one run, so that both meet the same machine. */
async function bench(readings: number, folder: string) {
  const [ours, plain] = [join(folder, 'ours'), join(folder, 'plain')];
  copyProject(root, ours, ['seeds', 'src/dossier']);
  writeSynthetic(ours, readings, join(root, 'src/dossier/site.yaml'));
  copyProject(root, plain, ['seeds', 'src', 'scripts', 'public']);
  writePlain(plain, readings);
  const plainCost = await measure(plain, toolPath('astro', 'astro'), ['build']);
  const cost = await measure(ours, toolPath('astro', 'astro'), ['build']);
  const made = look(join(ours, 'dist'), 'readings/report-1/index.html');
  return {
    cost,
    made,
    faults: faultsOf(join(ours, 'dist'), made.pages),
    plain: { cost: plainCost, made: look(join(plain, 'dist'), 'report-1/index.html') },
  };
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

async function main(sizes: readonly number[]): Promise<void> {
  console.log(`Node ${process.version}, ${availableParallelism()} processors.`);
  for (const readings of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const { cost, made, faults, plain } = await bench(readings, folder);
      const row = (name: string, { wall, cpu, memory }: Cost, { pages, bytes, reading, heaviest }: Made) => ({
        site: name,
        readings,
        pages,
        'wall s': number(wall, 1),
        'cpu s': number(cpu, 1),
        'cpu ms/page': number((cpu * 1000) / pages, 1),
        'memory MB': number(memory / 1e6),
        'site kB': number(bytes / 1000),
        'kB/page': number(bytes / 1000 / pages, 1),
        'reading br B': number(reading),
        'heaviest br B': `${number(heaviest.bytes)} ${heaviest.page.replace(/index\.html$/, '')}`,
      });
      console.table([row('ours', cost, made), row('plain Astro', plain.cost, plain.made)]);
      console.log(
        faults === undefined
          ? 'Too large to be checked.'
          : [`Faults of ours: ${faults.length}.`, ...faults.slice(0, 20)].join('\n'),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

const sizes = process.argv.slice(2).map(Number);
await main(sizes.length === 0 ? [3, 100, 1000] : sizes);
