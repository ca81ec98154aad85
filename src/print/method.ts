import type { Element, Root } from 'hast';
import { inlines, type Inline } from './inline.ts';
import type { CrossReferences } from './cross-references.ts';

/** A section of the method in brief. */
export interface MethodSection {
  /** Empty for the text before the first heading. */
  readonly heading: string;
  readonly opening: readonly Inline[];
  readonly points: readonly (readonly Inline[])[];
}

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');

/** The method in brief, and what is unknown: a finding and no method, with a heading of its own. */
export interface Method {
  readonly sections: readonly MethodSection[];
  readonly unknown: MethodSection | undefined;
}

/**
 * Sections that paper has elsewhere, or not: rights are on the cover and with the texts, credits below the map; no reader comment
 * is printed, and corrections are listed on the site.
 */
const elsewhere: readonly unknown[] = ['comments', 'corrections', 'rights', 'credits'];

/** Of each section the first paragraph, and the list that follows it at once. The site has the rest. */
export function methodInBrief(essay: Root, references: CrossReferences): Method {
  const sections: { id?: unknown; heading: string; blocks: Element[] }[] = [{ heading: '', blocks: [] }];
  for (const node of essay.children) {
    if (node.type !== 'element') continue;
    if (/^h\d$/.test(node.tagName)) sections.push({ id: node.properties['id'], heading: textOf(node), blocks: [] });
    else sections.at(-1)!.blocks.push(node);
  }
  const brief = sections.flatMap(({ id, heading, blocks }) => {
    const [opening, list] = blocks;
    if (opening?.tagName !== 'p' || elsewhere.includes(id)) return [];
    const items = list?.tagName === 'ul' ? list.children.filter((child) => child.type === 'element') : [];
    const points = items.map((item) => inlines(item.children, references));
    return [{ id, section: { heading, opening: inlines(opening.children, references), points } }];
  });
  return {
    sections: brief.flatMap(({ id, section }) => (id === 'unknown' ? [] : [section])),
    unknown: brief.find(({ id }) => id === 'unknown')?.section,
  };
}
