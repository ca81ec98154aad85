// Builds the site twice, on machines that differ in folder, clock, time zone, locale and in the order that folders list their
// files, and compares the two byte by byte: `npm run reproduce`. Works in a temporary folder; dist/ is left alone.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../src/integration/environment.ts';
import { compareFolders, type Difference } from '../tests/harness/compare-folders.ts';
import { copyProject } from '../tests/harness/copy-project.ts';

/** What two builds showed. */
export interface Reproduced {
  readonly files: number;
  readonly differences: readonly Difference[];
  /** Files made to differ, each by one thing that a build must not depend on. */
  readonly planted: readonly { readonly fault: string; readonly caught: boolean }[];
}

/** Expressions that tell one machine from another, planted as files of the site beside the real ones. */
const faults: Readonly<Record<string, string>> = {
  clock: 'new Date().getUTCFullYear()',
  zone: 'new Date(0).getHours()',
  locale: 'Intl.NumberFormat().resolvedOptions().locale',
  order: "readdirSync('src/core').join()",
  folder: 'process.cwd()',
};

const plantedFolder = 'planted-faults';

/** Adds a file to the site for each fault, to be found different. */
function plant(copy: string): void {
  const folder = join(copy, 'src/pages', plantedFolder);
  mkdirSync(folder);
  for (const [name, expression] of Object.entries(faults)) {
    const program = `import { readdirSync } from 'node:fs';\nexport const GET = () => new Response(String([${expression}, typeof readdirSync]));\n`;
    writeFileSync(join(folder, `${name}.txt.ts`), program);
  }
}

const plain = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
// A locale with letters of its own (ı and İ) and other signs in numbers; a time zone in which it is tomorrow.
const strange = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** The options that make a Node another machine. */
const elsewhere = (): string =>
  [
    ...process.execArgv.filter((option) => option === '--experimental-strip-types'),
    `--import=${pathToFileURL(join(root, 'tests/harness/other-machine.ts')).href}`,
  ].join(' ');

/** Builds the project in `folder`; comes back with the site's folder. Throws with what the build said where it fails. */
function build(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, join(folder, 'scripts/build.ts')], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (words: Buffer) => said.push(words));
    child.stderr.on('data', (words: Buffer) => said.push(words));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(join(folder, 'dist'));
      else reject(new Error(Buffer.concat(said).toString('utf8')));
    });
  });
}

/**
 * Builds the site twice and compares. Both stand at the same address, `SITE_URL` or one made up, so that share cards and codes
 * are made too.
 */
export async function reproduce(): Promise<Reproduced> {
  const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
  const SITE_URL = process.env['SITE_URL'] ?? 'https://host.example/some/base/';
  try {
    const [one, other] = [join(folder, 'one'), join(folder, 'another folder', 'of another length')];
    for (const copy of [one, other]) {
      copyProject(root, copy);
      plant(copy);
    }
    const first = await build(one, { ...plain, SITE_URL });
    const second = await build(other, { ...strange, SITE_URL, NODE_OPTIONS: elsewhere() });
    const { files, differences } = compareFolders(first, second);
    const isPlanted = ({ file }: Difference) => file.startsWith(`${plantedFolder}/`);
    const caught = new Set(differences.filter(isPlanted).map(({ file }) => file));
    return {
      files: files - Object.keys(faults).length,
      differences: differences.filter((difference) => !isPlanted(difference)),
      planted: Object.keys(faults).map((fault) => ({ fault, caught: caught.has(`${plantedFolder}/${fault}.txt`) })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { files, differences, planted } = await reproduce();
  const missed = planted.filter(({ caught }) => !caught);
  for (const { file, how } of differences) console.error(`${file} ${how}`);
  for (const { fault } of missed) console.error(`Not noticed: a file that depends on the ${fault}.`);
  console.log(
    `Equal: ${files - differences.length} of ${files} files; ${planted.length - missed.length} of ${planted.length} planted faults caught.`,
  );
  process.exitCode = files > 0 && differences.length + missed.length === 0 ? 0 : 1;
}
