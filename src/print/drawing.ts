import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { drawingStyle } from './drawing-style.ts';

/** A drawing as it goes to paper. */
export interface Drawing {
  /** A whole SVG file. */
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A drawing of the site as a file of its own, its colours replaced by ink. */
export function drawingOf(drawn: Element, alt: string): Drawing {
  const style = s('style', drawingStyle);
  const file: Element = {
    ...drawn,
    properties: { ...drawn.properties, xmlns: 'http://www.w3.org/2000/svg' },
    children: [style, ...drawn.children],
  };
  // No entity but those of XML may come out: `&nbsp;` would break the file.
  return {
    svg: toHtml(file, { space: 'svg', closeEmptyElements: true, characterReferences: { useNamedReferences: false } }),
    alt,
  };
}
