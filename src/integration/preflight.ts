import { basename } from 'node:path';

/** Options of Astro's commands that work here; an address is set by `SITE_URL` alone, and the mode by the command. */
const known: Readonly<Record<string, readonly string[]>> = {
  build: ['outDir', 'root', 'config', 'verbose', 'silent', 'json', 'force', 'help'],
  dev: [
    'port',
    'host',
    'open',
    'root',
    'config',
    'verbose',
    'silent',
    'json',
    'force',
    'help',
    'background',
    'ignore-lock',
    'allowed-hosts',
  ],
  preview: ['port', 'host', 'open', 'outDir', 'root', 'config', 'verbose', 'silent', 'json', 'help', 'allowed-hosts'],
};

/** Thrown where a command cannot begin; its message says why and what to do. */
export class PreflightError extends Error {
  override readonly name = 'PreflightError';
}

/** Characters that Vite takes for something else in the path of a module: a query, a fragment, an escape, the end of a string. */
const unusable = /[#?%"\\\p{Cc}]/u;

/** Checks the path of the project's folder. Throws a PreflightError that names the first character that builds fail on. */
export function checkProjectFolder(root: string): void {
  const [character] = unusable.exec(process.platform === 'win32' ? root.replaceAll('\\', '/') : root) ?? [];
  if (character === undefined) return;
  throw new PreflightError(
    `The project is in ${JSON.stringify(root)}, and no site can be built below a folder with ${JSON.stringify(character)} in its name. ` +
      'Rename the folder, or move the project.',
  );
}

/** Whether a command line (`process.argv`) runs Astro. */
export const isAstroCommand = ([, script = '']: readonly string[]): boolean => /^astro(\.m?js)?$/.test(basename(script));

/**
 * Checks the options of an `astro` command line (`process.argv`), which Astro itself would ignore when they are mistyped. Throws
 * an PreflightError that names the first that is unknown. Any other command line is left alone.
 */
export function checkOptions(argv: readonly string[], command: string): void {
  const [, , name, ...rest] = argv;
  const options = known[command];
  if (!isAstroCommand(argv) || name !== command || options === undefined) return;
  for (const argument of rest) {
    const option = /^--?(?:no-)?([^=]+)/.exec(argument)?.[1];
    if (option === undefined || argument === '-h') continue;
    if (option === 'site' || option === 'base')
      throw new PreflightError(`The option --${option} is not used here: set SITE_URL to the full address of the site.`);
    if (!options.includes(option))
      throw new PreflightError(
        `astro ${command} has no option ${argument.split('=')[0]}; it has ${options.map((each) => `--${each}`).join(', ')}.`,
      );
  }
  const outDir = rest.findIndex((argument) => argument === '--outDir');
  if (outDir >= 0 && (rest[outDir + 1] === undefined || rest[outDir + 1]!.startsWith('-')))
    throw new PreflightError('--outDir needs the name of a folder.');
}
