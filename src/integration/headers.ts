/** One block of a `_headers` file: a path pattern, in which `*` matches anything, and the headers that it adds. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Parses a `_headers` file as Netlify and Cloudflare Pages do: a line that starts with `/` opens a block, an indented
 * `Name: value` belongs to it, `#` starts a comment. Throws with the number of the line for anything else.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const header = /^\s+([\w-]+):\s*(\S.*?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (/^\/\S*\s*$/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else if (header?.[1] !== undefined && header[2] !== undefined && rule !== undefined)
      rule.headers.push([header[1], header[2]]);
    else throw new Error(`_headers, line ${index + 1}: neither a path nor an indented "Name: value"`);
  }
  return rules;
}

/** The headers of a path, by lower-case name: those of every matching pattern in the file's order; repeated ones are joined by a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    if (!new RegExp(`^${parts.join('.*')}$`).test(path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

/** Marks a block of `_headers` that is repeated for each section of the site. */
const section = '{section}';

/** A `_headers` file in which each block whose path contains `{section}` is repeated for every section, a top-level folder's name. */
export function repeatForSections(text: string, sections: readonly string[]): string {
  const block = /^\/\S*\{section\}\S*[^\S\n]*\n(?:[^\S\n]+\S.*(?:\n|$))*/gm;
  return text.replace(block, (words) => sections.map((name) => words.replaceAll(section, name)).join('\n'));
}

/** The longest line of a `_headers` file that Cloudflare Pages accepts, in characters. */
export const maxLineLength = 2000;
