// Runs every check of the site and writes what they showed into src/dossier/assurance.json, which /assurance/ is made from:
// `npm run assure`. Nothing stops at a failure: failures are what the page is for. The file is committed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { contentHash } from '../src/core/content-hash.ts';
import { type Assurance, type PromiseRecord, sumOfChecks } from '../src/core/entities/assurance.ts';
import { readFiles } from '../src/integration/dossier-files.ts';
import { root } from '../src/integration/environment.ts';
import { run, toolPath } from '../src/integration/run-tool.ts';
import { filesIn } from '../tests/harness/compare-folders.ts';
import { isPlanted, promiseFor, promises } from '../tests/harness/promises.ts';
import { hosting } from '../tests/hosting/hosting.ts';
import { reproduce } from './reproduce.ts';

/** One check or planted fault, and whether it went as it should. */
interface Result {
  readonly promise: string;
  readonly name: string;
  readonly isFault: boolean;
  readonly went: boolean;
}

/** What we read of vitest's report. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const slashed = (path: string) => relative(root, path).replaceAll('\\', '/');

/** Runs the tests of one project. A file that could not be run is a failure; tests left out on purpose count as neither. */
async function tests(project: string, folder: string): Promise<readonly Result[]> {
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
    const path = slashed(name);
    if (assertionResults.length === 0 && status === 'failed') {
      return [{ promise: promiseFor(path, '').id, name: `${path} could not be run`, isFault: false, went: false }];
    }
    return assertionResults
      .filter((one) => one.status === 'passed' || one.status === 'failed')
      .map((one) => ({
        promise: promiseFor(path, one.fullName).id,
        name: one.fullName,
        isFault: isPlanted(path, one.fullName),
        went: one.status === 'passed',
      }));
  });
}

/** A step of `npm test` that has one answer. */
async function step(name: string): Promise<Result> {
  const status = await run(join(root, 'scripts/verify.ts'), [name]);
  return { promise: 'parts', name: `${name}: see npm run verify ${name}`, isFault: false, went: status === 0 };
}

async function hosted(): Promise<readonly Result[]> {
  const found = await hosting();
  if (found === undefined) return [];
  return [
    ...found.seen.map(({ what, held }) => ({ promise: 'trust', name: `nginx: ${what}`, isFault: false, went: held })),
    ...found.planted.map(({ fault, caught }) => ({
      promise: 'trust',
      name: `nginx, planted: ${fault}`,
      isFault: true,
      went: caught,
    })),
  ];
}

/** Each file of two builds counts as one check. */
async function reproduced(): Promise<readonly Result[]> {
  const { files, differences, planted } = await reproduce();
  const check = (name: string, went: boolean, isFault = false) => ({ promise: 'same-site', name, isFault, went });
  return [
    ...differences.map(({ file }) => check(`${file} differs between two builds`, false)),
    ...Array.from({ length: files - differences.length }, () => check('a file is the same in two builds', true)),
    ...planted.map(({ fault, caught }) => check(`planted: a file that depends on the ${fault}`, caught, true)),
  ];
}

/** Does it; where it cannot be done at all, that is a failure of the promise. */
async function attempt(promise: string, name: string, what: () => Promise<readonly Result[]>): Promise<readonly Result[]> {
  try {
    return await what();
  } catch (error) {
    console.error(error);
    return [{ promise, name: `${name} could not be run`, isFault: false, went: false }];
  }
}

async function everything(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assure-'));
  try {
    const results: Result[] = [];
    for (const name of ['format', 'lint', 'types', 'build', 'based']) results.push(await step(name));
    for (const project of ['unit', 'dist', 'hostile', 'browser']) {
      results.push(...(await attempt('parts', `the tests called ${project}`, () => tests(project, folder))));
    }
    results.push(...(await attempt('trust', 'nginx', hosted)));
    results.push(...(await attempt('same-site', 'the comparison of two builds', reproduced)));
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const today = () => new Date().toISOString().slice(0, 10);

/** The results by promise, in the order of the promises. */
function recorded(results: readonly Result[]): readonly PromiseRecord[] {
  return promises.map(({ tests: _, ...pledge }) => {
    const mine = results.filter(({ promise }) => promise === pledge.id);
    const number = (isFault: boolean, went = false) =>
      mine.filter((one) => one.isFault === isFault && (one.went || !went)).length;
    return {
      ...pledge,
      checks: number(false),
      held: number(false, true),
      planted: number(true),
      caught: number(true, true),
      failures: [...new Set(mine.filter(({ went }) => !went).map(({ name }) => name))],
    };
  });
}

const records = recorded(await everything());
const pages = filesIn(join(root, 'dist')).filter((file) => file.endsWith('.html')).length;
const assurance: Assurance = { date: today(), hash: contentHash(await readFiles(root)), pages, promises: [...records] };
writeFileSync(join(root, 'src/dossier/assurance.json'), `${JSON.stringify(assurance, null, 2)}\n`);
const { checks, held, planted, caught } = sumOfChecks(records);
for (const { promise, failures } of records) for (const failure of failures) console.error(`${promise} ${failure}`);
console.log(
  `${held} of ${checks} checks held; ${caught} of ${planted} planted faults caught. Written to src/dossier/assurance.json.`,
);
process.exitCode = held === checks && caught === planted ? 0 : 1;
