import type { Element, ElementContent, Root as HastRoot, Text as HastText } from 'hast';
import type { FootnoteReference, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { checkProse, footnoteMarksIn, parseProse } from './parse.ts';

/** What our prose links to inside the dossier: `[words](event:corinthia-attack)`. */
export const referenceKinds = ['event', 'place', 'actor', 'claim', 'note', 'reading'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** A link of our prose into the dossier, with its position. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** Behind `#`: a paragraph of a reading. */
  readonly fragment: string | undefined;
  readonly where: SourcePosition;
}

/** `event:corinthia-attack` → its parts; undefined for any other address. */
export function readReference(address: string): Omit<Reference, 'where'> | undefined {
  const match = /^([a-z]+):([a-z0-9-]+)(?:#(.+))?$/.exec(address);
  const kind = referenceKinds.find((known) => known === match?.[1]);
  return match === null || kind === undefined ? undefined : { kind, id: match[2]!, fragment: match[3] };
}

/** A page of the site as an editor's list names it: `note:two-cities`, `reading:ap#p5`. */
export const PageReference = z
  .string()
  .refine((address) => readReference(address) !== undefined, 'must name a page, such as note:two-cities');

/** Every reference in a piece of prose. An address that is neither one nor on the web is reported. */
export function referencesIn(
  content: readonly RootContent[],
  at: (node: RootContent) => SourcePosition,
  problems: Problems,
): readonly Reference[] {
  const found: Reference[] = [];
  visit({ type: 'root', children: [...content] } satisfies Root, 'link', (node) => {
    const reference = readReference(node.url);
    if (reference !== undefined) found.push({ ...reference, where: at(node) });
    else if (!/^(https?:\/\/|mailto:)/.test(node.url))
      problems.report('unknown-address', at(node), { address: node.url, kinds: referenceKinds });
  });
  return found;
}

/** A footnote mark in prose: which piece of evidence it points to, counted from 1 in its note. */
const citation = (label: string, number: number): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: { dataCite: label, dataNumber: String(number) },
  children: [],
});

/** Words of prose: a line break in the file is a space on the page. */
const text = (_: unknown, { value }: Text): HastText => ({ type: 'text', value: value.replace(/[ \t]*\n[ \t]*/g, ' ') });

/**
 * Prose as hast: paragraphs, lists, tables and links. HTML in it is dropped; footnote marks become empty `sup` elements
 * with the label and its number in order of first use.
 */
export function toHast(content: readonly RootContent[], labels: readonly string[] = []): HastRoot {
  const tree: Root = { type: 'root', children: [...content] };
  const footnoteReference = (_: unknown, node: FootnoteReference) =>
    citation(node.identifier, labels.indexOf(node.identifier) + 1);
  return unified().use(remarkRehype, { handlers: { footnoteReference, text } }).runSync(tree);
}

/** The labels of the footnotes used, in order of first use. */
export function footnoteLabelsIn(content: readonly RootContent[]): readonly string[] {
  const labels = new Set<string>();
  visit({ type: 'root', children: [...content] } satisfies Root, 'footnoteReference', (node) => void labels.add(node.identifier));
  return [...labels];
}

/** The first sentence of a piece of prose as plain text, by Unicode's rules for sentences. */
export function firstSentence(content: readonly RootContent[]): string {
  const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(toString(content[0]).replace(/\s+/g, ' '));
  return sentence?.segment.trim() ?? '';
}

/** A field of YAML that holds inline GFM, as hast; paragraphs are unwrapped where there is one. */
export function inlineProse(
  text: string,
  where: SourcePosition,
  problems: Problems,
): { content: readonly ElementContent[]; references: readonly Reference[] } {
  const { children } = parseProse(text, () => where, problems);
  checkProse(children, () => where, problems);
  for (const { label } of footnoteMarksIn(text)) problems.report('footnote-misplaced', where, { label });
  const tree = toHast(children).children.filter((node) => node.type === 'element');
  const [only] = tree;
  const content = tree.length === 1 && only?.tagName === 'p' ? only.children : tree;
  return { content, references: referencesIn(children, () => where, problems) };
}

/** The content of the paragraphs of a piece of prose: for a footnote, which is one. */
export const unwrapParagraphs = (tree: HastRoot): readonly ElementContent[] =>
  tree.children.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : []));
