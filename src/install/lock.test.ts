// @module-tag parts
import { expect, test } from 'vitest';
import { isNewEnough, missingPackages } from './lock.mjs';

const machine = { platform: 'linux', arch: 'x64' };
const a = { 'node_modules/a': { version: '1.0.0' } };
const lock = (entry: object) => ({ '': {}, 'node_modules/a': { version: '1.0.0', ...entry } });

test.each([
  ['an installation that matches', lock({}), a, true, []],
  ['a package that is absent', lock({}), {}, true, ['node_modules/a']],
  ['a package of another version', lock({ version: '1.0.1' }), a, true, ['node_modules/a']],
  ['a package whose folder is gone', lock({}), a, false, ['node_modules/a']],
  ['an optional package for this machine', lock({ optional: true, os: ['linux'], cpu: 'x64' }), {}, true, ['node_modules/a']],
  ['an optional package for another system', lock({ optional: true, os: ['darwin'] }), {}, true, []],
  ['an optional package for another processor', lock({ optional: true, os: 'linux', cpu: 'arm64' }), {}, true, []],
  ['an optional package that names a C library', lock({ optional: true, os: ['linux'], libc: ['musl'] }), {}, true, []],
  ['an optional package that names nothing', lock({ optional: true }), {}, true, []],
  ['an optional package of another version', lock({ optional: true, version: '2.0.0' }), a, true, ['node_modules/a']],
])('%s', (_, wanted, installed, exists, missing) => {
  expect(missingPackages(wanted, installed, machine, () => exists)).toEqual(missing);
});

test.each([
  ['20.20.2', 'linux', true],
  ['18.20.0', 'linux', false],
  ['20.20.2', 'darwin', false],
  ['22.17.1', 'win32', false],
  ['22.18.0', 'darwin', true],
  ['24.0.0', 'win32', true],
])('Node %s on %s: %s', (version, platform, enough) => {
  expect(isNewEnough(version, platform)).toBe(enough);
});
