import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../src/integration/environment.ts';

/** A built site to be tested: its folder, and the address that it was built for. */
export interface Built {
  readonly folder: string;
  readonly base: string;
  readonly origin?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: readonly Built[];
  }
}

/** The sites that `scripts/verify.ts` builds: without an address, and for one with a base path. */
export const built: readonly Built[] = [
  { folder: join(root, 'dist'), base: '/' },
  { folder: join(root, '.build/based'), base: '/some/base/', origin: 'https://host.example' },
];

export function setup({ provide }: TestProject) {
  const missing = built.filter(({ folder }) => !existsSync(folder));
  if (missing.length > 0) throw new Error('There is no built site to test: run "npm run verify build based" first.');
  provide('sites', built);
}
