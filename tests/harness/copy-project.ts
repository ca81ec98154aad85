import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads, from the project's root. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'seeds', 'src'];

/**
 * Copies what a build needs from the project at `from` into the folder `to`, which may not be there yet; `leaveOut` names parts
 * and folders (`src/dossier`) that are not wanted. The packages are links, one each, so that caches which tools keep beside them
 * are the copy's own.
 */
export function copyProject(from: string, to: string, leaveOut: readonly string[] = []): void {
  mkdirSync(to, { recursive: true });
  const unwanted = new Set(leaveOut.map((part) => join(from, part)));
  for (const part of parts.filter((part) => existsSync(join(from, part)))) {
    cpSync(join(from, part), join(to, part), { recursive: true, filter: (path) => !unwanted.has(path) });
  }
  const packages = join(from, 'node_modules');
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(packages).filter((name) => !name.startsWith('.') || name === '.bin')) {
    symlinkSync(join(packages, name), join(to, 'node_modules', name), 'junction');
  }
}
