import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildHostile } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that was built from hostile strings. */
    hostile: string;
  }
}

/** Builds the site of hostile strings once, in a temporary folder that goes with the tests. */
export function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  provide('hostile', buildHostile(join(folder, 'project')));
  return () => rmSync(folder, { recursive: true, force: true });
}
