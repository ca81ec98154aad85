import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TableField } from './csv.ts';

/** SHA-256 of a text as UTF-8, hexadecimal. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A number of bytes for people: "812 bytes", "24 kB". A kilobyte has 1,000. */
export const size = (bytes: number): string => (bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`);

/** What may be done with a file, and why. */
export type Rights = 'ours' | 'gazetteer' | 'quotations';

/** One file of the data release, whole. */
export interface DataFile {
  /** Below `/data/`: `events.csv`, `annotations/ap.jsonld`. */
  readonly path: string;
  readonly title: string;
  /** What is in it, one sentence. */
  readonly about: string;
  readonly mediaType: string;
  readonly text: string;
  /** What is counted in it, in the plural, and how many there are. */
  readonly holds: readonly [what: string, count: number];
  /** `quotations`: it has words of the source texts. `gazetteer`: it has positions from other gazetteers. */
  readonly rights: Rights;
  /** Below `/data/`, the JSON Schema that it keeps to. */
  readonly schema?: string;
  /** The columns, for a table. */
  readonly fields?: readonly TableField[];
}

/** The length of a file as it is sent, UTF-8. */
export const bytesOf = ({ text }: DataFile): number => utf8ToBytes(text).length;

/** JSON as it is published: indented, so that a change shows line by line, with a line end at its end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
