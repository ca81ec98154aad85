// Runs everything that must hold, in order, and stops at the first that does not: `node scripts/verify.ts [step …]`.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { environment, root } from './environment.ts';
import { run, toolPath } from './tool.ts';

const vitest = (project: string) => () => run(toolPath('vitest', 'vitest'), ['run', '--project', project]);
const build = (out: string, siteUrl: string) => () =>
  run(join(root, 'scripts/build.ts'), ['--out', out], { ...environment, SITE_URL: siteUrl });

const steps: Readonly<Record<string, () => Promise<number>>> = {
  format: () => run(toolPath('prettier', 'prettier'), ['--check', '--log-level', 'warn', '.']),
  lint: () => run(toolPath('eslint', 'eslint'), ['.']),
  types: () => run(toolPath('astro', 'astro'), ['check']),
  unit: vitest('unit'),
  build: build('dist', ''),
  // The same site for an address with a base path; its links and its scripts are tested beside those of dist/.
  based: build('.build/based', 'https://host.example/some/base/'),
  dist: vitest('dist'),
  // Builds a site of its own, of strings made to break out of their place.
  hostile: vitest('hostile'),
  browser: vitest('browser'),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

for (const [name, step] of Object.entries(steps)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n— ${name}`);
  const started = performance.now();
  const status = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${name} failed after ${seconds} s.`);
    process.exit(status);
  }
  console.log(`${name}: ${seconds} s`);
}
