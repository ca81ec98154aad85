import { type BuiltSite, type Page, siteOf } from '../harness/built-site.ts';

/** One thing that must hold in a built site, and the faults that show that it can fail. */
export interface Check {
  /** What must hold, as a sentence. */
  readonly name: string;
  /** What goes against it, each with its page and what to do about it. */
  readonly find: (site: BuiltSite) => readonly string[];
  /** Small sites with one fault each, named by the fault. */
  readonly planted: Readonly<Record<string, BuiltSite>>;
}

/** The `find` of a check that looks at one page at a time; the page's address is put before each finding. */
export function onEachPage(find: (page: Page, site: BuiltSite) => readonly string[]): Check['find'] {
  return (site) => site.pages.flatMap((page) => find(page, site).map((words) => `${page.path}: ${words}`));
}

/** Parts of a page that a planted fault replaces. */
interface Parts {
  readonly html?: string;
  readonly head?: string;
  readonly header?: string;
  readonly main?: string;
  readonly footer?: string;
}

/** A page on which every check passes, with the given parts in place of its own. */
export function soundPage({ html, head, header, main, footer }: Parts = {}): string {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'`;
  return [
    `<!doctype html><html ${html ?? 'lang="en"'}>`,
    `<head>${head ?? `<meta http-equiv="content-security-policy" content="${policy}"><meta charset="utf-8"><title>A page</title>`}`,
    `<meta name="description" content="What it is about."></head><body>`,
    header ?? '<header><nav aria-label="Main"><a href="/">Home</a></nav></header>',
    `<main>${main ?? '<h1>A page</h1><p>Text.</p>'}</main>`,
    footer ?? '<footer><p>Small print.</p></footer>',
    '</body></html>',
  ].join('\n');
}

/** A site of one page with the given parts. */
export const planted = (parts: Parts): BuiltSite => siteOf({ '/index.html': soundPage(parts) });
