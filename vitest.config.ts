import { defineConfig } from 'vitest/config';

// Dates never depend on the machine, however the tests are started.
process.env.TZ = 'UTC';

const built = { globalSetup: './tests/built.ts', testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'] } },
      { test: { ...built, name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
      { test: { ...built, name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
