import { once } from 'node:events';
import { type Browser, type BrowserContext, type BrowserServer, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { listen, siteServer } from '../../src/integration/server.ts';
import { startBrowser } from '../harness/browser.ts';

/** What no page of ours ever does, as it happens. */
interface Watched {
  readonly context: BrowserContext;
  /** Scripts of strings that ran, dialogs, pages that opened, exceptions, and requests to other origins. */
  readonly alarms: string[];
}

/**
 * A context without the policy that would hide a fault: whatever a string could start, starts, and sounds an alarm. Nothing
 * leaves `origin`.
 */
async function watchedContext(browser: Browser, origin: string): Promise<Watched> {
  const alarms: string[] = [];
  const context = await browser.newContext({ bypassCSP: true, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
  context.setDefaultTimeout(0);
  await context.exposeFunction('alarm', (name: string) => void alarms.push(name));
  await context.addInitScript(() => {
    const { alarm } = window as unknown as { readonly alarm: (name: string) => void };
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
      Object.defineProperty(window, name, { value: () => alarm(name), writable: true });
    const { eval: run } = window;
    window.eval = (code: string): unknown => {
      // What looks at the page from outside needs it too.
      if (new Error().stack?.includes('UtilityScript') !== true) alarm('eval');
      return run(code);
    };
  });
  const isOurs = (url: URL) => url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
  await context.route(
    (url) => !isOurs(url),
    (route) => route.abort(),
  );
  context.on('request', (request) => {
    if (!isOurs(new URL(request.url()))) alarms.push(`asked for ${request.url()}`);
  });
  context.on('weberror', (error) => void alarms.push(`threw ${error.error().message}`));
  context.on('dialog', (dialog) => {
    alarms.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { context, alarms };
}

/** Serves the hostile site to a browser for the tests of a file. `alarms` are those of the test that runs. */
export function watchHostile() {
  const server = siteServer(inject('hostile'), '/');
  let origin = '';
  let launched: BrowserServer;
  let browser: Browser;
  let watched: Watched;
  beforeAll(async () => {
    origin = `http://127.0.0.1:${await listen(server, 0)}`;
    launched = await startBrowser();
    browser = await chromium.connect(launched.wsEndpoint());
    watched = await watchedContext(browser, origin);
  });
  afterAll(async () => {
    await browser.close();
    await launched.close();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  beforeEach(() => void watched.alarms.splice(0));
  return {
    alarms: (): readonly string[] => watched.alarms,
    /** Puts a page of our making under a path of the site. */
    plant: (path: string, body: string) =>
      watched.context.route(origin + path, (route) => route.fulfill({ contentType: 'text/html', body })),
    open: async (path: string): Promise<Page> => {
      const page = await watched.context.newPage();
      await page.goto(origin + path, { waitUntil: 'load' });
      return page;
    },
  };
}
