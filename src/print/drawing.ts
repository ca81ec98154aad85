import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { visit } from 'unist-util-visit';
import { drawingStyle } from './drawing-style.ts';

/** A drawing as it goes to paper. */
export interface Drawing {
  /** A whole SVG file. */
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** The drawing without the names that its parts have for the ear: `alt` is that of the whole, and in XML a name may not hold a `<`. */
function unnamed(drawn: Element): Element {
  const copy = structuredClone(drawn);
  visit(copy, 'element', (element) => {
    element.properties = Object.fromEntries(Object.entries(element.properties).filter(([name]) => !/^aria/i.test(name)));
  });
  return copy;
}

const swapped = { start: 'end', middle: 'middle', end: 'start' } as const;

/**
 * A drawing as the compiler's renderer needs it. It knows of no direction, so in a drawing from right to left the start of a text
 * is its right end; and it looks for bold Arabic letters among the faces of the machine, where ours has one weight.
 */
function prepared(drawn: Element): Element {
  const isRtl = drawn.properties['direction'] === 'rtl';
  visit(drawn, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName !== 'text') return;
    if (isRtl) properties['textAnchor'] = swapped[(properties['textAnchor'] ?? 'start') as keyof typeof swapped];
    if (/\p{Script=Arabic}/u.test(JSON.stringify(element.children))) properties['style'] = 'font-weight: 400';
  });
  return drawn;
}

/** A drawing of the site as a file of its own, its colours replaced by ink. */
export function drawingOf(drawn: Element, alt: string): Drawing {
  const style = s('style', drawingStyle);
  const { children, properties, ...rest } = prepared(unnamed(drawn));
  const file: Element = {
    ...rest,
    properties: { ...properties, xmlns: 'http://www.w3.org/2000/svg' },
    children: [style, ...children],
  };
  // No entity but those of XML may come out: `&nbsp;` would break the file.
  return {
    svg: toHtml(file, { space: 'svg', closeEmptyElements: true, characterReferences: { useNamedReferences: false } }),
    alt,
  };
}
