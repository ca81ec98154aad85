import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problems, Where } from './problems.ts';

/** Reads GFM with front matter into mdast, through remark. */
export const parseGfm = (text: string): Root => unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(text);

/** The position of a node in its file. */
export const whereOf = (file: string, node: RootContent | Root): Where => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Reports HTML in prose of ours: it would be dropped in silence otherwise. */
export function checkProse(file: string, tree: Root | RootContent, problems: Problems): void {
  visit(tree, 'html', (node) => problems.report('html-in-prose', whereOf(file, node), {}));
}
