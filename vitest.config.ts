import { defineConfig } from 'vitest/config';

// Dates never depend on the machine, however the tests are started.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/{build,harness,hosting}/*.test.ts'],
          // No test changes what it imports, and to import it anew for each file takes longer than all tests.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: './tests/harness/built-sites.ts',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          globalSetup: './tests/hostile/setup.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['./tests/harness/built-sites.ts', './tests/browser/setup.ts'],
          // Two files at once, whatever the machine: each looks at several pages at once already.
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 60_000,
          // Waiting is no expectation: a busy machine needs longer until a page has done what it does.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
