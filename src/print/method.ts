import type { Element, Root } from 'hast';
import { inlines, type Inline } from './inline.ts';
import type { Pointer } from './pointer.ts';

/** A section of the method in brief. */
export interface MethodSection {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly opening: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
}

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');

/** Sections about what paper has not: it prints no reader comment, and corrections are listed on the site. */
const notOnPaper: readonly unknown[] = ['comments', 'corrections'];

/** The method in brief: of each section the first paragraph, and the list that follows it at once. The site has the rest. */
export function methodInBrief(essay: Root, pointer: Pointer): readonly MethodSection[] {
  const sections: { id?: unknown; heading: string; blocks: Element[] }[] = [{ heading: '', blocks: [] }];
  for (const node of essay.children) {
    if (node.type !== 'element') continue;
    if (/^h\d$/.test(node.tagName)) sections.push({ id: node.properties['id'], heading: textOf(node), blocks: [] });
    else sections.at(-1)!.blocks.push(node);
  }
  return sections.flatMap(({ id, heading, blocks }) => {
    const [opening, list] = blocks;
    if (opening?.tagName !== 'p' || notOnPaper.includes(id)) return [];
    const items = list?.tagName === 'ul' ? list.children.filter((child) => child.type === 'element') : [];
    return [
      { heading, opening: inlines(opening.children, pointer), points: items.map((item) => inlines(item.children, pointer)) },
    ];
  });
}
