// @module-tag trust
// The configuration for nginx, run over dist/ on free ports of this machine: `npm run hosting`. Skipped without nginx or openssl.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/integration/environment.ts';
import { hosting } from './hosting.ts';

const site = join(root, 'dist');
if (!existsSync(join(site, 'index.html'))) throw new Error('There is no site in dist/ yet: run "npm run build" first.');
const hosted = await hosting(site);

describe.skipIf(hosted === undefined)('nginx with docs/hosting/nginx.conf', () => {
  test.each(hosted?.seen ?? [{ what: 'nginx and openssl are installed (Debian: apt-get install nginx openssl)', held: false }])(
    '$what',
    ({ held }) => {
      expect(held).toBe(true);
    },
  );

  test.each(hosted?.planted ?? [])('a planted fault is caught: $fault', { tags: 'planted' }, ({ caught }) => {
    expect(caught).toBe(true);
  });
});
