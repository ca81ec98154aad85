import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/integration/environment.ts';
import { compareFolders } from '../harness/compare-folders.ts';
import { childEnvironment } from '../harness/child-environment.ts';
import { copyProject } from '../harness/copy-project.ts';

/** What two builds showed. */
export interface Reproduced {
  /** Every file of either, with how it differs from the same file of the other. */
  readonly files: readonly { readonly file: string; readonly difference: string | undefined }[];
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
const other = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** The option that makes a Node another machine. */
const otherMachine = `--import=${pathToFileURL(join(root, 'tests/reproduce/other-machine.ts')).href}`;

/** Builds the project in `folder`; resolves to the site's folder. Rejects with the build's output where it fails. */
function build(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: folder,
      env: { ...childEnvironment, ...env },
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
 * Builds the site twice and compares. Both are for the same address, so that QR codes are made too.
 */
export async function reproduce(): Promise<Reproduced> {
  const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
  const SITE_URL = 'https://host.example/some/base/';
  try {
    const [one, another] = [join(folder, 'one'), join(folder, 'another folder', 'of another length')];
    for (const copy of [one, another]) {
      copyProject(root, copy);
      plant(copy);
    }
    const first = await build(one, { ...plain, SITE_URL });
    const second = await build(another, { ...other, SITE_URL, NODE_OPTIONS: otherMachine });
    const { files, differences } = compareFolders(first, second);
    const found = new Map(differences.map(({ file, how }) => [file, how]));
    return {
      files: files.filter((file) => !file.startsWith(`${plantedFolder}/`)).map((file) => ({ file, difference: found.get(file) })),
      planted: Object.keys(faults).map((fault) => ({ fault, caught: found.has(`${plantedFolder}/${fault}.txt`) })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
