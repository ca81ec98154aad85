import type { Element, ElementContent, Root, RootContent } from 'hast';

type Node = Root | RootContent | ElementContent;

/** Every element below a node, in the order of the text. What stands in a `<template>` is no part of the page and left out. */
export function* elementsOf(node: Node): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element') yield child;
    yield* elementsOf(child);
  }
}

/** The text of a node, as `textContent` gives it. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A property of an element as one string, lists joined by spaces; undefined where it is not there. Named as hast names it. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The start tag of an element as a reader would look for it, shortened: `<a href="/map/">`. */
export function tagOf(element: Element): string {
  const named = ['id', 'href', 'src', 'dataBlock', 'className'].find((name) => property(element, name) !== undefined);
  const name = named?.replace('dataBlock', 'data-block').replace('className', 'class');
  return named === undefined
    ? `<${element.tagName}>`
    : `<${element.tagName} ${name}="${property(element, named)!.slice(0, 80)}">`;
}
