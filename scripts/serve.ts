// Serves the built site in dist/ and prints its address. `PORT` and `HOST` choose where; without `PORT` it takes 4321, or
// any free one where that is taken. Below a base path where `SITE_URL` has one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, root } from '../src/integration/environment.ts';
import { listen, siteServer } from '../src/integration/server.ts';

const folder = join(root, 'dist');
const { PORT, HOST = '127.0.0.1', SITE_URL } = process.env;
const base = basePath(SITE_URL);

async function start(): Promise<number> {
  const server = siteServer(folder, base);
  if (PORT !== undefined && PORT !== '') return listen(server, Number(PORT), HOST);
  return listen(server, 4321, HOST).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, 0, HOST);
  });
}

if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no site in dist/ yet: run "npm run build" first.');
  process.exitCode = 1;
} else {
  try {
    const port = await start();
    console.log(`The site is at http://${HOST === '127.0.0.1' ? 'localhost' : HOST}:${port}${base} (Ctrl+C ends it).`);
  } catch (error) {
    console.error(`The site cannot be served on port ${PORT}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
