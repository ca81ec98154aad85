import type { Element, ElementContent, RootContent } from 'hast';
import type { CrossReferences, Target } from './cross-references.ts';

/** A piece of our prose for paper, as JSON: plain words, strong or fixed-width ones, words that lead somewhere, evidence. */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly code: string }
  | { readonly target: NonNullable<Target>; readonly of: readonly Inline[] }
  /** Numbers of the list of sources. */
  | { readonly cite: readonly number[] };

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

function element(node: Element, references: CrossReferences): readonly Inline[] {
  const { tagName, properties, children } = node;
  const { dataCite, href } = properties;
  if (typeof dataCite === 'string') {
    const number = references.source(dataCite);
    return number === undefined ? [] : [{ cite: [number] }];
  }
  if (tagName === 'code') return [{ code: textOf(node) }];
  const of = inlines(children, references);
  if (tagName === 'strong' || tagName === 'em') return [{ strong: of }];
  const target = tagName === 'a' && typeof href === 'string' ? references.resolve(href) : undefined;
  return target === undefined ? of : [{ target, of }];
}

/** Puts pieces of evidence that follow one another into one bracket. */
function gather(pieces: readonly Inline[]): readonly Inline[] {
  const gathered: Inline[] = [];
  for (const piece of pieces) {
    const last = gathered.at(-1);
    if (typeof piece === 'object' && 'cite' in piece && typeof last === 'object' && 'cite' in last) {
      gathered[gathered.length - 1] = { cite: [...new Set([...last.cite, ...piece.cite])].sort((a, b) => a - b) };
    } else gathered.push(piece);
  }
  return gathered;
}

/** Prose as hast → pieces for paper. White space is what HTML makes of it; elements without a meaning on paper give their words. */
export function inlines(nodes: readonly (ElementContent | RootContent)[], references: CrossReferences): readonly Inline[] {
  return gather(
    nodes.flatMap((node): readonly Inline[] => {
      if (node.type === 'text') return [node.value.replace(/\s+/g, ' ')];
      return node.type === 'element' ? element(node, references) : [];
    }),
  );
}

/** A longer piece of our prose as paragraphs; other blocks are left out. */
export function paragraphs(
  nodes: readonly (ElementContent | RootContent)[],
  references: CrossReferences,
): readonly (readonly Inline[])[] {
  return nodes.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? [inlines(node.children, references)] : []));
}
