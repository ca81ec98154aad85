import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root } from './environment.ts';

/** The script behind a package's command, an absolute path. Throws where the package is not installed or has no such command. */
export function toolPath(pack: string, command: string): string {
  const folder = join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin?: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${pack} has no command ${command}.`);
  return join(folder, script);
}

/**
 * Runs a script on this Node, in the project's root, its output passed on. Comes back with its exit status; a script ended by
 * a signal counts as 1. A signal that reaches us is passed on, so that nothing is left running.
 */
export async function run(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = environment): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], { cwd: root, env, stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of signals) process.off(signal, passOn);
  }
}
