// Serves the built site in dist/ and prints its address: `npm run serve`. `PORT` and `HOST` choose where; without `PORT` it takes
// 4321, or any free port where that is taken. The base path is that of `SITE_URL`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/integration/environment.ts';
import { recoverOutput } from '../src/integration/output-folder.ts';
import { listen, siteServer } from '../src/integration/server.ts';
import { parseSiteAddress } from '../src/integration/site-address.ts';

const folder = join(root, 'dist');
const { PORT, HOST = '127.0.0.1', SITE_URL } = process.env;

async function start(base: string): Promise<number> {
  const server = siteServer(folder, base);
  if (PORT !== undefined && PORT !== '') {
    if (!/^\d+$/.test(PORT) || Number(PORT) > 65_535) throw new Error(`PORT is "${PORT}"; it must be a number from 0 to 65535.`);
    return listen(server, Number(PORT), HOST);
  }
  return listen(server, 4321, HOST).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, 0, HOST);
  });
}

try {
  const { base } = parseSiteAddress(SITE_URL);
  if (process.argv.length > 2) throw new Error(`npm run serve takes no options; PORT and HOST say where it listens.`);
  recoverOutput(folder);
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no site in dist/ yet: run "npm run build" first.');
  const port = await start(base);
  console.log(`The site is at http://${HOST === '127.0.0.1' ? 'localhost' : HOST}:${port}${base} (Ctrl+C ends it).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
