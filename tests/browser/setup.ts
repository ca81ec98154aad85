import type { TestProject } from 'vitest/node';
import { listen, siteServer } from '../../src/integration/server.ts';
import { startBrowser } from '../harness/browser.ts';
import { built } from '../harness/built-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the served sites, in the order of `sites`, each with its base path and a slash at its end. */
    addresses: readonly string[];
    /** Where the one browser of all tests is connected to. */
    endpoint: string;
  }
}

/** Serves the built sites on free ports and starts one browser; ends both when the tests are over. */
export async function setup({ provide }: TestProject) {
  const servers = built.map(({ folder, base }) => ({ base, server: siteServer(folder, base) }));
  const addresses = servers.map(async ({ base, server }) => `http://127.0.0.1:${await listen(server, 0)}${base}`);
  provide('addresses', await Promise.all(addresses));
  const browser = await startBrowser();
  provide('endpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const { server } of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
