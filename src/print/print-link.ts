import type { Phrases } from '../i18n/en/index.ts';
import { encode } from 'uqr';
import type { Links } from '../core/links.ts';
import type { Drawing } from './drawing.ts';

/** A link from paper to a page: its address, and the same as a QR code. */
export interface PrintLink {
  readonly address: string;
  readonly code: Drawing;
}

/**
 * The link to a path of the site; undefined if the site has no address. The code is ISO/IEC 18004 with error correction M, one
 * unit a module, with the quiet zone of four light modules that the standard asks for.
 */
export function printLink(path: string, links: Links, { paper }: Pick<Phrases, 'paper'>): PrintLink | undefined {
  const address = links.absolute(path);
  if (address === undefined) return undefined;
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path shape-rendering="crispEdges" d="${modules.join('')}"/></svg>`;
  return { address, code: { svg, alt: paper.code(address) } };
}
