import type { Element } from 'hast';
import { property, textOf } from '../harness/hast.ts';

/** An address that an element names: to be followed by a reader, or to be fetched with the page. */
export interface Address {
  readonly element: Element;
  readonly use: 'link' | 'resource';
  readonly address: string;
}

/** `<link>` relations that only say something and fetch nothing. */
const said = /^(canonical|alternate|license|author|me|next|prev|search|bookmark|help|up|describedby|cite-as)$/;

const cssAddresses = (css: string) =>
  [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g)].map((m) => m[2] ?? m[4]!);
const candidates = (srcset: string) => srcset.split(',').map((part) => part.trim().split(/\s+/)[0]!);

/** Every address in an element's attributes, and in its text where it is a style. */
export function addressesOf(element: Element): readonly Address[] {
  const value = (name: string) => property(element, name);
  const found: Address[] = [];
  const add = (use: Address['use'], ...addresses: readonly (string | undefined)[]) => {
    for (const address of addresses) if (address !== undefined) found.push({ element, use, address });
  };
  const { tagName } = element;
  const followed = tagName === 'a' || tagName === 'area' || (tagName === 'link' && said.test(value('rel') ?? ''));
  add(followed ? 'link' : 'resource', value('href'), value('xLinkHref'));
  add('link', value('action'), value('formAction'), value('cite'));
  add('resource', value('src'), value('poster'), value('data'), value('background'));
  add('resource', ...['srcSet', 'imageSrcSet'].flatMap((name) => (value(name) === undefined ? [] : candidates(value(name)!))));
  for (const name of ['fill', 'stroke', 'clipPath', 'mask', 'filter', 'markerStart', 'markerMid', 'markerEnd']) {
    add('resource', ...cssAddresses(value(name) ?? ''));
  }
  if (tagName === 'style') add('resource', ...cssAddresses(textOf(element)));
  return found;
}
