import { environment } from '../../src/integration/environment.ts';

/** What vitest tells its own processes would make a build one for development. */
const names = ['NODE_ENV', 'VITEST', 'MODE', 'DEV', 'PROD', 'TEST', 'SSR', 'BASE_URL'];

/** What a process is started with that shall know nothing of tests; for the root of its address. */
export const childEnvironment: NodeJS.ProcessEnv = {
  ...environment,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
  SITE_URL: '',
  NODE_OPTIONS: '',
};
