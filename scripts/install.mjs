// Installs the packages when they are missing or do not match package-lock.json; else does nothing, in about 50 ms.
// Runs before anything is installed, on the system's own Node: plain JavaScript, no packages, Node 20 syntax.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPackages, isNewEnough } from '../src/install/lock.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

function stop(message) {
  console.error(message);
  process.exit(1);
}

function npmCi() {
  // The checks need the development packages and Linux the optional Node, whatever npm's own settings say. No package needs a
  // script of its own to be installed, so none is run.
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--prefer-offline', '--no-audit', '--no-fund'];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  // The Node that npm was started with, for this one may itself lie in node_modules, which npm is about to empty.
  const done =
    npm && node
      ? spawnSync(node, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return done.status === 0;
}

if (!isNewEnough(process.versions.node, process.platform)) {
  stop(
    `Node ${process.versions.node} is too old: install Node 20 or newer on Linux, 22.18 or newer elsewhere (https://nodejs.org).`,
  );
}

const hidden = 'node_modules/.package-lock.json';
const installed = existsSync(join(root, hidden)) ? json(hidden).packages : {};
const missing = missingPackages(json('package-lock.json').packages, installed, process, (path) => existsSync(join(root, path)));

if (missing.length > 0) {
  console.log(`Installing the packages (${missing.length} missing or of another version).`);
  if (!npmCi()) {
    stop(
      'The packages could not be installed; what npm says stands above. Where it says that the registry cannot be reached,\n' +
        'connect to the network once and run the same command again: afterwards everything works offline.',
    );
  }
}

const own = join(root, 'node_modules/.bin/node');
if (process.platform === 'linux' && existsSync(own) && spawnSync(own, ['--version']).status !== 0) {
  stop('The Node that comes with the packages (node_modules/.bin/node) does not run here: it needs a Linux with glibc.');
}
