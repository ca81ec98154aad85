import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment } from './child-environment.ts';

/** How a command ended: its exit status, and its output and errors together. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs `astro` with these options in a project, and with these variables beside those of every child process. */
export function runAstro(project: string, options: readonly string[], environment: NodeJS.ProcessEnv = {}): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...options], {
    cwd: project,
    env: { ...childEnvironment, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: stdout + stderr };
}

/** Builds the site of a project; returns its folder. With `pagesOnly` cards, PDFs and offline copies are left out. */
export function buildProject(project: string, { pagesOnly = false } = {}): string {
  const { status, output } = runAstro(project, ['build'], pagesOnly ? { FOOTHOLD_PAGES_ONLY: '1' } : {});
  if (status !== 0) throw new Error(output.slice(-4000));
  return join(project, 'dist');
}
