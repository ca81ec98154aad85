import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { paths, type Files } from './files.ts';

/** The one file of the dossier that the hash leaves out: it names hashes itself. */
export const editionsFile = `${paths.dossier}editions.yaml`;

const hexOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * One hash for seeds and dossier, hexadecimal: the SHA-256 of the list that `sha256sum` prints of their files, sorted by path,
 * a line `<SHA-256 of the file>  <path>` for each. So it can be computed again without any code of ours.
 */
export function contentHash(files: Files): string {
  const named = [...files].filter(([path]) => path !== editionsFile).sort(([a], [b]) => (a < b ? -1 : 1));
  return hexOf(named.map(([path, text]) => `${hexOf(text)}  ${path}\n`).join(''));
}

/** The hash as it is printed on paper: its first twelve digits, enough to tell editions apart. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** The same by hand, in a folder that has the project: what it prints begins with the hash. */
export const hashCommand = [
  `{ find -L ${paths.seeds.slice(0, -1)} -name '*.txt'; find -L ${paths.dossier.slice(0, -1)} -name '*.md' -o -name '*.yaml'; }`,
  `grep -v -e '/\\.' -e '^${editionsFile}$'`,
  'LC_ALL=C sort',
  'xargs sha256sum',
  'sha256sum',
].join(' | ');
