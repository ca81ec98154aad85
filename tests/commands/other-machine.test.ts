// @module-tag same-site
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';

/** What a program prints on this machine, and on the strange one. */
function both(program: string): readonly [here: string, there: string] {
  const run = (...options: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [...options, '--input-type=module', '-e', program], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC', LC_ALL: options.length === 0 ? 'C.UTF-8' : 'tr_TR.UTF-8' },
    });
    return stdout.trim() + stderr.trim();
  };
  return [run(), run('--disable-warning=ExperimentalWarning', '--import', join(root, 'tests/reproduce/other-machine.ts'))];
}

test.each([
  ['the year', 'console.log(new Date().getFullYear())'],
  ['the year by the clock alone', 'console.log(new Date(Date.now()).getUTCFullYear())'],
  ['the hour of a moment', 'console.log(new Date(0).getHours())'],
  ['the name of a language', 'console.log(Intl.DateTimeFormat().resolvedOptions().locale)'],
  ['the order of files', `import { readdirSync } from 'node:fs'; console.log(readdirSync('src/core').join())`],
  [
    'the order of files asked for later',
    `import { readdir } from 'node:fs/promises'; console.log((await readdir('src/core')).join())`,
  ],
  [
    'the order of files called back',
    `import { readdir } from 'node:fs'; readdir('src/core', (_, files) => console.log(files.join()))`,
  ],
])('another machine differs in %s', (_, program) => {
  const [here, there] = both(program);
  expect(here).not.toBe('');
  expect(there).not.toBe('');
  expect(there).not.toBe(here);
  expect(there).not.toContain('Error');
});

test('another machine knows the same moments', () => {
  const [here, there] = both(
    'console.log(new Date(Date.UTC(2015, 1, 16)).toISOString(), Date.parse("2015-02-16"), new Date() instanceof Date)',
  );
  expect(there).toBe(here);
});
