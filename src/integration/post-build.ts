import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { longestLine, repeatForSections } from './headers.ts';
import { isOffline } from './offline.ts';
import { offlinePolicy, policy, applyPolicy } from './policy.ts';

/** Where a `_headers` file wants the site's policy. */
const marker = '{policy}';

/**
 * The policy of `_headers`, which fits all pages. With more styles than a line holds it allows any inline style: each page's
 * own policy still names the ones it has.
 */
function commonPolicy(styles: ReadonlySet<string>): string {
  // The copies to keep hold their faces as data, also where they are looked at on the site.
  const exact = policy([...styles]).replace(/font-src[^;]*/, '$& data:');
  return `  Content-Security-Policy: ${exact}`.length <= longestLine
    ? exact
    : exact.replace(/style-src[^;]*/, "style-src 'self' 'unsafe-inline'");
}

/**
 * Lets the scripts of a page come after its faces and styles: they only dress it. Astro has no setting for this. No text of a page
 * can hold these characters, for `<` is written as `&lt;` there and as `\u003c` in data.
 */
const dressLast = (html: string): string =>
  html.replaceAll('<script type="module" src="', '<script type="module" fetchpriority="low" src="');

/** One style sheet where several stand side by side: its policy then names one hash. No text of a page can hold these characters. */
const joinStyles = (html: string): string => html.replaceAll('</style><style>', '');

/** The folders of a site that hold pages, but for the one whose pages are made for other people's frames. */
const sections = (pages: readonly string[]): readonly string[] =>
  [
    ...new Set(
      pages
        .map((page) => page.replaceAll('\\', '/').split('/'))
        .flatMap(([folder, rest]) => (rest === undefined ? [] : [folder!])),
    ),
  ].filter((folder) => folder !== 'embed');

/**
 * Finishes a built site: every page gets the policy that fits its own inline styles, and `_headers` gets one that fits
 * them all, because a browser obeys the header and the page's own policy together, and a host takes few header rules.
 * Comes back with the number of pages. Throws with the names of all pages that cannot be finished.
 */
export function postBuild(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  if (pages.length === 0) throw new Error('the build made no page');
  const styles = new Set<string>();
  const problems: string[] = [];
  for (const page of pages) {
    const file = join(folder, page);
    try {
      const sealed = applyPolicy(joinStyles(dressLast(readFileSync(file, 'utf8'))), isOffline(page) ? offlinePolicy : undefined);
      writeFileSync(file, sealed.html);
      for (const style of sealed.styles) styles.add(style);
    } catch (error) {
      problems.push(`${relative(folder, file)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const headers = join(folder, '_headers');
  if (existsSync(headers)) {
    const text = readFileSync(headers, 'utf8').replaceAll(marker, commonPolicy(styles));
    writeFileSync(headers, repeatForSections(text, sections(pages)));
  }
  return pages.length;
}
