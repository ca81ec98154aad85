import type { Root as HastRoot } from 'hast';
import type { Heading, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ReadContext } from '../read-context.ts';
import { sourcePositions } from '../source-position.ts';
import { findInvalidCharacter } from '../text/encoding.ts';
import { checkProse, footnoteMarksIn, parseProse, positionOf } from './parse.ts';
import { referencesIn, toHast } from './prose.ts';

/** Takes `{#id}` off a heading's end and makes it the id that links hang on: never derived from the words. */
function nameHeading(heading: Heading): void {
  const last = heading.children.at(-1);
  const match = last?.type === 'text' ? /\s*\{#([a-z][a-z0-9-]*)\}\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || match === null) return;
  last.value = last.value.slice(0, match.index);
  heading.data = { hProperties: { id: match[1]! } };
}

/** Reads a longer piece of our prose, a GFM file of its own, as hast. */
export function readEssay({ files, references, problems }: ReadContext, file: string): HastRoot {
  const text = files.get(file);
  if (text === undefined) problems.report('file-missing', { file, line: 1, column: 1 }, { what: file });
  const positions = sourcePositions(file, text ?? '');
  const fault = findInvalidCharacter(text ?? '');
  if (fault !== undefined) problems.report('text-encoding', positions(fault.offset), { what: fault.what });
  const tree = parseProse(text ?? '', positions, problems);
  const at = (node: RootContent) => positionOf(file, node);
  checkProse(tree.children, at, problems);
  for (const { label, offset } of footnoteMarksIn(text ?? ''))
    problems.report('footnote-misplaced', positions(offset), { label });
  references.push(...referencesIn(tree.children, at, problems));
  visit(tree, 'heading', nameHeading);
  return toHast(tree.children);
}
