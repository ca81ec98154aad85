import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { policy, seal } from './policy.ts';

/** Where a `_headers` file wants the site's policy. */
const marker = '{policy}';

/**
 * Finishes a built site: every page gets the policy that fits its own inline styles, and `_headers` gets one that fits
 * them all, because a browser obeys the header and the page's own policy together, and a host takes few header rules.
 * Comes back with the number of pages. Throws with the names of all pages that cannot be finished.
 */
export function finish(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  if (pages.length === 0) throw new Error('the build made no page');
  const styles = new Set<string>();
  const problems: string[] = [];
  for (const page of pages) {
    const file = join(folder, page);
    try {
      const sealed = seal(readFileSync(file, 'utf8'));
      writeFileSync(file, sealed.html);
      for (const style of sealed.styles) styles.add(style);
    } catch (error) {
      problems.push(`${relative(folder, file)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const headers = join(folder, '_headers');
  if (existsSync(headers)) writeFileSync(headers, readFileSync(headers, 'utf8').replaceAll(marker, policy([...styles])));
  return pages.length;
}
