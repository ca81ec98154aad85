// Builds the site: `node scripts/build.ts [--out <folder in the project>]`, into dist/ where none is named.
// The dossier is checked first, the site is built into a fresh folder, and that takes dist's place only when all went well.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { makeCards } from '../src/integration/cards.ts';
import { root } from '../src/integration/environment.ts';
import { makeOffline } from '../src/integration/offline.ts';
import { createStagingFolder, replaceFolder } from '../src/integration/output-folder.ts';
import { print, printedLine } from '../src/integration/pdfs.ts';
import { postBuild } from '../src/integration/post-build.ts';
import { run, toolPath } from '../src/integration/run-tool.ts';
import { check, countsLine } from './check.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
// Pages alone, without what is made from them: the benchmark of `npm run bench` measures so, and nothing else does.
const bare = process.env['FOOTHOLD_BARE'] === '1';
const started = performance.now();
const next = createStagingFolder(join(root, '.build'));
process.on('exit', () => rmSync(next, { recursive: true, force: true }));

async function build(): Promise<boolean> {
  console.log(countsLine(await check(root)));
  if ((await run(toolPath('astro', 'astro'), ['build', '--outDir', next])) !== 0) return false;
  if (!bare) {
    const cards = await makeCards(next);
    console.log(`${cards.all} cards, ${cards.made} of them made anew.`);
    makeOffline(next, process.env['SITE_URL']);
    const printing = performance.now();
    console.log(printedLine(await print(next), performance.now() - printing));
  }
  const pages = postBuild(next);
  replaceFolder(next, resolve(root, values.out));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${pages} pages into ${values.out} in ${seconds} s.`);
  return true;
}

try {
  process.exitCode = (await build()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (process.exitCode !== 0) console.error('The build failed; the site built before stands as it was.');
