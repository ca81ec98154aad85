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

/** A drawing of the site as a file of its own, its colours replaced by ink. */
export function drawingOf(drawn: Element, alt: string): Drawing {
  const style = s('style', drawingStyle);
  const { children, properties, ...rest } = unnamed(drawn);
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
