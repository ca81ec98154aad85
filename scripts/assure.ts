// Runs every check of the site and writes what they showed into src/dossier/assurance.json, which /assurance/ is made from:
// `npm run assure`. It does not stop at a failure: failures are what the page is for. The file is committed.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promises, subjectOf, type PromiseId } from '../src/assurance/promises.ts';
import { contentHash } from '../src/core/content-hash.ts';
import { sumOfChecks, type Assurance, type PromiseRecord } from '../src/core/entities/assurance.ts';
import { readFiles } from '../src/integration/dossier-files.ts';
import { root } from '../src/integration/environment.ts';
import { run, toolPath } from '../src/integration/run-tool.ts';

/** A check or a planted fault, and whether it went as it should. */
interface Result {
  readonly promise: PromiseId;
  readonly name: string;
  readonly isPlanted: boolean;
  readonly passed: boolean;
}

/** The part of Vitest's JSON report that is used here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly tags: readonly string[];
    }[];
  }[];
}

/** Steps of `npm test` that pass or fail as a whole, and the projects of tests, in the order in which they can run. */
const steps = ['format', 'lint', 'types', 'build', 'based'];
const projects = ['unit', 'commands', 'dist', 'hostile', 'browser', 'hosting', 'reproduce'];

const failure = (name: string): Result => ({ promise: 'parts', name, isPlanted: false, passed: false });

async function runStep(name: string): Promise<Result> {
  const status = await run(join(root, 'scripts/verify.ts'), [name]);
  return { ...failure(`${name}: see npm run verify ${name}`), passed: status === 0 };
}

/** Runs the tests of one project. A file that could not be run is a failure; skipped tests do not count. */
async function runProject(project: string, folder: string): Promise<readonly Result[]> {
  const file = join(folder, `${project}.json`);
  await run(toolPath('vitest', 'vitest'), [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return testResults.flatMap(({ name, status, assertionResults }) => {
    if (assertionResults.length === 0 && status === 'failed') return [failure(`${relative(root, name)} could not be run`)];
    return assertionResults
      .filter((one) => one.status === 'passed' || one.status === 'failed')
      .map((one) => ({ ...subjectOf(one.tags), name: one.fullName, passed: one.status === 'passed' }));
  });
}

async function runAll(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assure-'));
  const results: Result[] = [];
  try {
    for (const step of steps) results.push(await runStep(step));
    for (const project of projects) {
      try {
        results.push(...(await runProject(project, folder)));
      } catch (error) {
        console.error(error);
        results.push(failure(`the tests of ${project} could not be run`));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

/** The results by promise, in the order of the promises. */
function recordsOf(results: readonly Result[]): PromiseRecord[] {
  return promises.map((definition) => {
    const own = results.filter(({ promise }) => promise === definition.id);
    const count = (isPlanted: boolean, passed = false) =>
      own.filter((one) => one.isPlanted === isPlanted && (one.passed || !passed)).length;
    return {
      ...definition,
      checks: count(false),
      held: count(false, true),
      planted: count(true),
      caught: count(true, true),
      failures: [...new Set(own.filter(({ passed }) => !passed).map(({ name }) => name))],
    };
  });
}

const records = recordsOf(await runAll());
const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
const assurance: Assurance = {
  date: new Date().toISOString().slice(0, 10),
  hash: contentHash(await readFiles(root)),
  pages: files.filter((file) => file.endsWith('.html')).length,
  promises: records,
};
writeFileSync(join(root, 'src/dossier/assurance.json'), `${JSON.stringify(assurance, null, 2)}\n`);
const { checks, held, planted, caught } = sumOfChecks(records);
for (const { promise, failures } of records) for (const name of failures) console.error(`${promise} ${name}`);
console.log(
  `${held} of ${checks} checks held; ${caught} of ${planted} planted faults caught. Written to src/dossier/assurance.json.`,
);
process.exitCode = held === checks && caught === planted ? 0 : 1;
