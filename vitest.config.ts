import { defineConfig } from 'vitest/config';
import { plantedTag, promises } from './src/assurance/promises.ts';

// Dates never depend on the machine, however the tests are started.
process.env.TZ = 'UTC';

/** No test fails because a machine is busy: this only ends what hangs. Milliseconds. */
const forever = 10 * 60_000;

const shared = { testTimeout: forever, hookTimeout: forever };

export default defineConfig({
  test: {
    // Every test names the promise that it supports, most often by `@module-tag` for its whole file.
    tags: [
      ...promises.map(({ id, promise }) => ({ name: id, description: promise })),
      { name: plantedTag, description: 'Plants a fault and expects it to be caught.' },
    ],
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/{harness,hosting}/*.test.ts'],
          exclude: ['tests/hosting/nginx.test.ts', 'tests/malformed.test.ts'],
          // No test changes what it imports, and to import it anew for each file takes longer than all tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'commands', include: ['tests/commands/*.test.ts', 'tests/malformed.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: './tests/harness/built-sites.ts',
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'hostile', include: ['tests/hostile/**/*.test.ts'], globalSetup: './tests/hostile/setup.ts' },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['./tests/harness/built-sites.ts', './tests/browser/setup.ts'],
          // Two files at once, whatever the machine: each looks at several pages at once already.
          maxWorkers: 2,
          expect: { poll: { timeout: forever } },
        },
      },
      // Not part of `npm test`: `npm run hosting` and `npm run reproduce`.
      { extends: true, test: { ...shared, name: 'hosting', include: ['tests/hosting/nginx.test.ts'] } },
      { extends: true, test: { ...shared, name: 'reproduce', include: ['tests/reproduce/*.test.ts'] } },
    ],
  },
});
