import type { Seed } from '../core/seed.ts';

/** A source text named by its own bytes: `ni:///sha-256;…` (RFC 6920), the hash in base64 for addresses, unpadded. */
export function textName({ sha256 }: Pick<Seed, 'sha256'>): string {
  const bytes = sha256.match(/../g)!.map((hex) => String.fromCharCode(parseInt(hex, 16)));
  return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
