// Runs everything that must hold, in order, and stops where something does not: `npm test`, or `npm run verify <step …>`.
import { performance } from 'node:perf_hooks';
import { environment } from '../src/integration/environment.ts';
import { run, toolPath } from '../src/integration/run-tool.ts';

const vitest = (project: string) => () => run(toolPath('vitest', 'vitest'), ['run', '--project', project]);
const build = (outDir: string, siteUrl: string) => () =>
  run(toolPath('astro', 'astro'), ['build', '--outDir', outDir], { ...environment, SITE_URL: siteUrl });

type Steps = Readonly<Record<string, () => Promise<number>>>;

/** The steps of one stage run side by side; sites are built before they are tested. */
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
    // Builds a site of strings that are made to break out of their place.
    hostile: vitest('hostile'),
  },
  { dist: vitest('dist'), commands: vitest('commands') },
  { browser: vitest('browser') },
];

/** Runs a step and prints its seconds; resolves to its exit status. */
async function runStep(name: string, step: () => Promise<number>): Promise<number> {
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

const started = performance.now();
for (const stage of stages) {
  const chosen = Object.entries(stage).filter(([name]) => names.length === 0 || names.includes(name));
  const failed = (await Promise.all(chosen.map(([name, step]) => runStep(name, step)))).find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
console.log(`\nEverything passed in ${Math.round((performance.now() - started) / 1000)} s.`);
