import type { Element, ElementContent, Root } from 'hast';

/** A note's body in two parts: its first sentence, and all that follows it, paragraph by paragraph. */
export interface SplitVerdict {
  readonly verdict: readonly ElementContent[];
  readonly rest: readonly Element[];
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
const isMark = (node: ElementContent | undefined) => node?.type === 'element' && node.tagName === 'sup';

/**
 * Parts a note's first sentence, by Unicode's rules, from the rest. Evidence marks that follow its full stop stay with it; an
 * element that the sentence ends in is not cut.
 */
export function splitVerdict(body: Root): SplitVerdict {
  const [first, ...others] = body.children.filter((node) => node.type === 'element');
  if (first === undefined) return { verdict: [], rest: [] };
  const text = first.children.map(textOf).join('').replace(/\s/g, ' ');
  const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  let left = sentence?.segment.trimEnd().length ?? 0;
  const verdict: ElementContent[] = [];
  const rest = [...first.children];
  while (rest.length > 0 && (left > 0 || isMark(rest[0]))) {
    const node = rest.shift()!;
    const length = textOf(node).length;
    if (node.type === 'text' && length > left) {
      verdict.push({ type: 'text', value: node.value.slice(0, left) });
      rest.unshift({ type: 'text', value: node.value.slice(left) });
      left = 0;
    } else {
      verdict.push(node);
      left -= length;
    }
  }
  const isBlank = rest.every((node) => textOf(node).trim() === '');
  return { verdict, rest: isBlank ? others : [{ ...first, children: rest }, ...others] };
}
