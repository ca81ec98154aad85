import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { elementsOf, property, textOf } from '../harness/hast.ts';

const address = /^(href|src|srcSet|action|formAction|data|xLinkHref|poster|background)$/;
const foreign = new Set('img iframe frame object embed applet audio video source base form marquee math input'.split(' '));

/** Whether an element could do something that no page of ours has an element do. */
function isLive(element: Element): boolean {
  const { tagName, properties } = element;
  const names = Object.keys(properties);
  if (names.some((name) => /^on/i.test(name) || name === 'style' || name === 'srcDoc')) return true;
  if (names.some((name) => address.test(name) && /^[\s\x00-\x20]*(javascript|data|vbscript):/i.test(property(element, name)!)))
    return true;
  if (tagName === 'script')
    return property(element, 'type') !== 'application/ld+json' && !property(element, 'src')?.startsWith('/_astro/');
  return tagName === 'meta' && property(element, 'httpEquiv') === 'refresh';
}

/** The forms and fields that the search, the timeline and the bar of a reading have of their own. */
const isOurs = (element: Element) =>
  property(element, 'type') === 'search' ||
  (property(element, 'type') === 'radio' && property(element, 'name') === 'notes') ||
  ['dataIsland', 'dataFilter'].some((name) => name in element.properties);

/** What in a page could be run, or is an element that no page of ours has. */
export const liveIn = (tree: Root): readonly string[] =>
  [...elementsOf(tree)]
    .filter((element) => isLive(element) || (foreign.has(element.tagName) && !isOurs(element)))
    .map(({ tagName, properties }) => `<${tagName} ${Object.keys(properties).join(' ')}>`);

/** The tag and the attributes' names of an element: what a string must not change. */
export const shapeOf = ({ tagName, properties }: Element): string => `${tagName} ${Object.keys(properties).sort().join(' ')}`;

/** What a page that joins text and HTML would make of a string: elements of its own, or a text that differs. */
export function naive(text: string): { readonly live: boolean; readonly altered: boolean } {
  const tree = fromHtml(`<p>${text}</p>`, { fragment: true });
  return { live: [...elementsOf(tree)].length !== 1, altered: textOf(tree) !== text };
}
