// Runs everything that must hold, in order, and stops where something does not: `node scripts/verify.ts [step …]`.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { environment, root } from '../src/integration/environment.ts';
import { run, toolPath } from '../src/integration/run-tool.ts';

const vitest = (project: string) => () => run(toolPath('vitest', 'vitest'), ['run', '--project', project]);
const build = (out: string, siteUrl: string) => () =>
  run(join(root, 'scripts/build.ts'), ['--out', out], { ...environment, SITE_URL: siteUrl });

type Steps = Readonly<Record<string, () => Promise<number>>>;

// Those of one stage run side by side; what is built stands before it is tested.
const stages: readonly Steps[] = [
  {
    format: () => run(toolPath('prettier', 'prettier'), ['--check', '--log-level', 'warn', '.']),
    lint: () => run(toolPath('eslint', 'eslint'), ['.']),
    types: () => run(toolPath('astro', 'astro'), ['check']),
  },
  { unit: vitest('unit') },
  { build: build('dist', '') },
  {
    // The same site for an address with a base path; its links and its scripts are tested beside those of dist/.
    based: build('.build/based', 'https://host.example/some/base/'),
    // Builds a site of its own, of strings made to break out of their place.
    hostile: vitest('hostile'),
  },
  { dist: vitest('dist') },
  { browser: vitest('browser') },
];

/** Runs a step and tells its seconds; comes back with its exit status. */
async function take(name: string, step: () => Promise<number>): Promise<number> {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const status = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(status === 0 ? `${name}: ${seconds} s` : `\n${name} failed after ${seconds} s.`);
  return status;
}

const names = process.argv.slice(2);
const known = stages.flatMap((steps) => Object.keys(steps));
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${known.join(', ')}.`);
  process.exit(2);
}

for (const stage of stages) {
  const chosen = Object.entries(stage).filter(([name]) => names.length === 0 || names.includes(name));
  const failed = (await Promise.all(chosen.map(([name, step]) => take(name, step)))).find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
