import { v5 } from 'uuid';
import type { Links } from '../core/links.ts';
import type { Seed } from '../core/text/seed.ts';

/** A source text named by its own bytes: `ni:///sha-256;…` (RFC 6920), the hash in base64 for addresses, unpadded. */
export function textIri({ sha256 }: Pick<Seed, 'sha256'>): string {
  const bytes = sha256.match(/../g)!.map((hex) => String.fromCharCode(parseInt(hex, 16)));
  return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Drawn once, by chance. Under another one every name would change, so it never does. */
const namespace = '95b09d47-c80c-447f-bbc1-a28d683f5cc7';

/** The UUID of a name, version 5 (RFC 9562): the same name always gives the same one. */
export const uuidOf = (name: string): string => v5(name, namespace);

/** A name that stays the same wherever the site is hosted, made of the path below the base: `notes/two-cities/`. */
export const urnOf = (links: Links, path: string): string => `urn:uuid:${uuidOf(path.slice(links.home.length))}`;

/**
 * What a thing is called in data that leaves the site. `path` is an address of `links`. With scheme and host it is an
 * address to open; a site without an address cannot give one, so the name is a UUID made of the path.
 */
export const iriOf = (links: Links, path: string): string => links.absolute(path) ?? urnOf(links, path);
