import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { findExcess } from './limits.ts';
import { parseInSections } from './sections.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** Parses GFM with front matter. Throws a RangeError where it is nested some thousands deep. */
export const parseMarkdown = (text: string): Root => processor.parse(text);

/**
 * Parses a text of the dossier. One that is nested too deep or too long is reported and read as empty. `at` gives the position of
 * an offset in its file.
 */
export function parseProse(text: string, at: (offset: number) => SourcePosition, problems: Problems): Root {
  const fault = findExcess(text);
  if (fault === undefined) return parseInSections(text, parseMarkdown);
  problems.report('prose-in-excess', at(fault.offset), { what: fault.what });
  return { type: 'root', children: [] };
}

/** The position of a node in its file. */
export const positionOf = (file: string, node: RootContent | Root): SourcePosition => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/**
 * Reports what prose of ours may not hold: HTML, which would be dropped in silence, pictures, which a page would ask another host
 * for, and addresses defined apart from their link. `at` gives the position of a node.
 */
export function checkProse(content: readonly RootContent[], at: (node: RootContent) => SourcePosition, problems: Problems): void {
  visit({ type: 'root', children: [...content] } satisfies Root, (node) => {
    if (node.type === 'html') problems.report('html-in-prose', at(node), { html: node.value });
    if (node.type === 'image' || node.type === 'imageReference') problems.report('not-in-prose', at(node), { what: 'a picture' });
    if (node.type === 'definition') problems.report('not-in-prose', at(node), { what: `the address of "${node.identifier}"` });
  });
}

/**
 * Footnote marks as they are written, `[^label]`, with their offsets. A parser knows only those that are defined: to it any
 * other is plain text, and would be printed.
 */
export const footnoteMarksIn = (source: string): readonly { readonly label: string; readonly offset: number }[] =>
  [...source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => ({ label: match[1]!.toLowerCase(), offset: match.index }));
