import type { RootContent } from 'mdast';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { checkProse, footnoteMarksIn, positionOf } from './parse.ts';

/** A footnote's text as written, by its label. */
export type Footnotes = ReadonlyMap<string, { readonly content: readonly RootContent[]; readonly where: SourcePosition }>;

/** A reading file: its path from the project's root, and its text. */
export interface CommentaryFile {
  readonly file: string;
  readonly source: string;
  /** The position of an offset in it. */
  readonly positions: (offset: number) => SourcePosition;
}

/** A node of its Markdown as it is written. */
export const sourceOf = ({ source }: CommentaryFile, node: RootContent) =>
  source.slice(node.position!.start.offset, node.position!.end.offset);

/** Reports HTML in the notes' bodies and footnotes, and every mark and footnote that does not match another. */
export function checkFootnotes(
  page: CommentaryFile,
  bodies: readonly RootContent[],
  footnotes: Footnotes,
  problems: Problems,
): void {
  const at = (node: RootContent) => positionOf(page.file, node);
  const marks = (nodes: readonly RootContent[]) =>
    nodes.flatMap((node) =>
      footnoteMarksIn(sourceOf(page, node)).map(({ label, offset }) => ({
        label,
        where: page.positions(node.position!.start.offset! + offset),
      })),
    );
  checkProse(bodies, at, problems);
  const used = marks(bodies);
  const labels = new Set(used.map(({ label }) => label));
  for (const { label, where } of used) if (!footnotes.has(label)) problems.report('footnote-undefined', where, { label });
  for (const [label, { content, where }] of footnotes) {
    checkProse(content, at, problems);
    for (const mark of marks(content)) problems.report('footnote-misplaced', mark.where, { label: mark.label });
    if (!labels.has(label)) problems.report('footnote-unused', where, { label });
  }
}
