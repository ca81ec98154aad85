import { posix } from 'node:path';
import type { BuiltSite, Page } from '../harness/built-site.ts';
import { property } from '../harness/hast.ts';

/** The modules that a module needs before it runs, as written; what it fetches later with `import()` is not among them. */
export function staticImports(code: string): readonly string[] {
  const pattern = /\b(?:import|export)\s*(?:[\w$*{},\s]*?from\s*)?(["'])([^"']+)\1/g;
  return [...new Set([...code.matchAll(pattern)].map((match) => match[2]!))];
}

/** The files of every script that a page runs from the start, with what they need; as addresses below the base. */
export function firstScripts(site: BuiltSite, page: Page): ReadonlySet<string> {
  const below = (address: string) => address.slice(site.base.length - 1);
  const found = new Set<string>();
  const queue = page.elements.flatMap((element) => {
    const starts = element.tagName === 'script' || (element.tagName === 'link' && property(element, 'rel') === 'modulepreload');
    const address = starts ? (property(element, 'src') ?? property(element, 'href')) : undefined;
    return address === undefined ? [] : [below(address)];
  });
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const name of staticImports(site.read(file).toString('utf8'))) {
      queue.push(name.startsWith('.') ? posix.join(posix.dirname(file), name) : below(name));
    }
  }
  return found;
}
