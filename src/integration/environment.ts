import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** The project's root folder, an absolute path. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Settings that Vite and Astro would take from the shell. What they decide is decided by `SITE_URL` and by the command. */
const ignored = ['SITE', 'BASE_URL', 'MODE', 'PROD', 'DEV', 'SSR', 'ASSETS_PREFIX'];

/**
 * Makes this process independent of the shell it was started from: other programs' settings are dropped and
 * nothing is reported to anyone. `NODE_ENV` follows the command. Dates are written in UTC whatever the time zone is.
 *
 * V8 also stops compiling in the background. On a busy machine `process.exit`, which ends Astro's commands, can otherwise wait
 * forever for a compiler thread that waits for the main thread's garbage collector: https://github.com/nodejs/node/issues/54918.
 */
export function isolateProcess(command: 'dev' | 'build' | 'preview' | 'sync' | undefined): void {
  setFlagsFromString('--no-concurrent-sparkplug');
  setFlagsFromString('--no-concurrent-recompilation');
  for (const name of ignored) Reflect.deleteProperty(process.env, name);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (command !== undefined) process.env['NODE_ENV'] = command === 'dev' ? 'development' : 'production';
}

/** The environment of child processes: ours, with dates in UTC, no telemetry and no server left running in the background. */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  TZ: 'UTC',
};
