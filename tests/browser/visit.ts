import type { BrowserContext, ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** A file that a page asked for, and whether it did so before anything was scrolled or touched. */
export interface Asked {
  readonly address: string;
  readonly first: boolean;
}

/** What a page did while it was looked at. */
export interface Visit {
  readonly asked: readonly Asked[];
  /** Breaches of its policy, errors on its console, exceptions, files that did not come. */
  readonly complaints: readonly string[];
  /** Layout shifts that no input explains: their score, and what moved. */
  readonly shifts: readonly string[];
}

/** Notes of what happens in the page itself, kept there until they are asked for. */
interface Notes {
  readonly breaches: string[];
  readonly shifts: string[];
}
declare global {
  interface Window {
    notes: Notes;
  }
}

/** Runs in the page before anything of the page does. */
function takeNotes() {
  const notes: Notes = { breaches: [], shifts: [] };
  window.notes = notes;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    notes.breaches.push(`the policy forbids ${effectiveDirective} ${blockedURI} ${sample}`.trim());
  });
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName} ${node.id} ${node.getAttribute('class') ?? ''}` : 'text',
      );
      notes.shifts.push(`${value.toFixed(4)}: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A new page that takes notes of whatever it will show. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(takeNotes);
  return page;
}

/** Until fonts are in place and two frames are painted, or the browser has seen no need to paint for a second. */
export const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++)
      await Promise.race([new Promise(requestAnimationFrame), new Promise((done) => setTimeout(done, 1000))]);
  });

/** Scrolls from top to bottom, so that whatever waits to be seen is seen, and back. */
export const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    const step = Math.max(innerHeight * 0.8, 400);
    for (let y = 0; y <= document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      // One frame to lay out, one for those who watch what comes into view.
      for (let frame = 0; frame < 2; frame++)
        await Promise.race([new Promise(requestAnimationFrame), new Promise((done) => setTimeout(done, 1000))]);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });

/** Until nothing is being fetched any more, nor anything that what was fetched asks for. */
async function rest(page: Page, pending: ReadonlySet<unknown>): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    await settle(page);
    quiet = pending.size === 0 ? quiet + 1 : 0;
  }
}

/**
 * Shows an address in a page of `openPage`, scrolls through it, does what `use` does and notes everything. The page can be used
 * for the next address afterwards.
 */
export async function visit(page: Page, address: string, use?: (page: Page) => Promise<void>): Promise<Visit> {
  // Going to where it is already would only move within the page. Otherwise no blank page comes between: it would cost a process.
  const bare = (url: string) => url.replace(/#.*/, '');
  if (bare(page.url()) === bare(address)) await page.goto('about:blank');
  const asked: Asked[] = [];
  const complaints: string[] = [];
  const pending = new Set<Request>();
  let first = true;
  // What the page before still has under way ends here, unnoted.
  let begun = false;
  const onRequest = (request: Request) => {
    begun ||= request.isNavigationRequest();
    if (!begun) return;
    asked.push({ address: request.url(), first });
    pending.add(request);
  };
  const onFinished = (request: Request) => pending.delete(request);
  const onFailed = (request: Request) => {
    if (!pending.delete(request)) return;
    complaints.push(`${request.url()} did not come: ${request.failure()?.errorText}`);
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400 && response.url() !== address)
      complaints.push(`${response.url()} came with ${response.status()}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`the console says ${message.text()}`);
  };
  const onError = (error: Error) => complaints.push(`an exception: ${error.message}`);
  page.on('request', onRequest).on('requestfinished', onFinished).on('requestfailed', onFailed);
  page.on('response', onResponse).on('console', onConsole).on('pageerror', onError);
  try {
    await page.goto(address, { waitUntil: 'load' });
    await rest(page, pending);
    first = false;
    await scrollThrough(page);
    await rest(page, pending);
    await use?.(page);
    await rest(page, pending);
    const { breaches, shifts } = await page.evaluate(() => window.notes);
    return { asked, complaints: [...complaints, ...breaches], shifts };
  } finally {
    page.off('request', onRequest).off('requestfinished', onFinished).off('requestfailed', onFailed);
    page.off('response', onResponse).off('console', onConsole).off('pageerror', onError);
  }
}
