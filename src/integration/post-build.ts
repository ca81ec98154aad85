import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxLineLength, repeatForSections } from './headers.ts';
import { isOfflineCopy } from './offline.ts';
import { applyPolicy, offlinePolicy, pagePolicy } from './policy.ts';

/** Stands for the site's policy in `public/_headers`. */
const placeholder = '{policy}';

/**
 * The policy of `_headers`, which has to fit every page. Where the hashes of all styles do not fit in a line it allows any inline
 * style; each page's own policy still names the ones that it has.
 */
function commonPolicy(styles: ReadonlySet<string>, tiles: readonly string[]): string {
  // Offline copies embed their fonts, also where they are opened on the site.
  const exact = pagePolicy([...styles], tiles).replace(/font-src[^;]*/, '$& data:');
  return `  Content-Security-Policy: ${exact}`.length <= maxLineLength
    ? exact
    : exact.replace(/style-src[^;]*/, "style-src 'self' 'unsafe-inline'");
}

/**
 * Scripts only enhance a finished page, so they load after its fonts and styles; Astro has no setting for that. No text of a page
 * can contain these characters: `<` is written as `&lt;`, and as `\u003c` in data.
 */
const deprioritiseScripts = (html: string): string =>
  html.replaceAll('<script type="module" src="', '<script type="module" fetchpriority="low" src="');

/** Adjacent style sheets become one, so that the policy names one hash. */
const joinStyles = (html: string): string => html.replaceAll('</style><style>', '');

/** The top-level folders of a site that contain pages; `embed` has headers of its own, since its pages are made for frames. */
const sectionsOf = (pages: readonly string[]): readonly string[] =>
  [...new Set(pages.filter((page) => page.includes('/')).map((page) => page.split('/')[0]!))].filter(
    (folder) => folder !== 'embed',
  );

/**
 * The last step on a built site: every page gets the policy that fits its inline styles, and `_headers` one that fits them all,
 * because browsers obey the header and the page's own policy together, and hosts accept few header rules. `tiles` are the hosts of a
 * tile server. Returns the number of pages. Throws with the names of all pages that cannot be finished.
 */
export function postBuild(folder: string, tiles: readonly string[] = []): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  if (pages.length === 0) throw new Error('The build made no pages.');
  const styles = new Set<string>();
  const problems: string[] = [];
  for (const page of pages) {
    const file = join(folder, page);
    const policy = isOfflineCopy(page) ? offlinePolicy : (hashes: readonly string[]) => pagePolicy(hashes, tiles);
    try {
      const finished = applyPolicy(joinStyles(deprioritiseScripts(readFileSync(file, 'utf8'))), policy);
      writeFileSync(file, finished.html);
      for (const style of finished.styles) styles.add(style);
    } catch (error) {
      problems.push(`${page}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const headers = join(folder, '_headers');
  if (existsSync(headers)) {
    const text = readFileSync(headers, 'utf8').replaceAll(placeholder, commonPolicy(styles, tiles));
    writeFileSync(headers, repeatForSections(text, sectionsOf(pages)));
  }
  return pages.length;
}
