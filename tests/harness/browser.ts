import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

/** A browser that may be on this machine: what it is called, and how to find it. */
interface Candidate {
  readonly name: string;
  /** Its program, an absolute path; undefined where it is not here. */
  readonly find: () => string | undefined | Promise<string | undefined>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The first of `names` in the folders of a search path such as `process.env.PATH`; undefined where there is none. */
export function onPath(searchPath: string, exists: (file: string) => boolean = existsSync): string | undefined {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
}

const chosen: Candidate = { name: 'CHROMIUM', find: () => process.env['CHROMIUM'] };

const found: readonly Candidate[] = [
  {
    // Carries a browser in the package, for Linux on x64 and arm64, and unpacks it when asked. It comes first because it is the same
    // on every machine, and a shell without windows needs less of a processor.
    name: '@sparticuz/chromium',
    find: async () => (process.platform === 'linux' ? (await import('@sparticuz/chromium')).default.executablePath() : undefined),
  },
  { name: 'the search path', find: () => onPath(process.env['PATH'] ?? '') },
  {
    name: 'Google Chrome',
    find: () =>
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:/Program Files/Google/Chrome/Application/chrome.exe',
      ].find(existsSync),
  },
];

// The browser makes ready a popup of its address bar for every page that it opens, which takes longer than most of our pages. The
// other names are among those that Playwright turns off: a list given later takes the place of its own.
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
];

// No sandbox, because containers and root have none. No calls home. No GPU, and frames as soon as they are wanted: nobody watches.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${unwanted.join(',')}`,
];

/**
 * Starts the browser that `CHROMIUM` names, or else the first that is there and works: the one in the packages, then Debian's or
 * Google's. Throws one line that says what to install where none does.
 */
export async function startBrowser(): Promise<BrowserServer> {
  const failures: string[] = [];
  for (const { name, find } of process.env['CHROMIUM'] ? [chosen] : found) {
    try {
      const executablePath = await find();
      if (executablePath === undefined) continue;
      return await chromium.launchServer({ executablePath, args });
    } catch (error) {
      failures.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  const tried = failures.length === 0 ? '' : ` (${failures.join('; ')})`;
  throw new Error(`No browser to test in: install Chromium ("apt-get install chromium") or set CHROMIUM to its path${tried}.`);
}
