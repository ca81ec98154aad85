import type { Reading } from '../core/entities/reading.ts';
import { type Bibliography, isPrintable, type Source } from '../core/entities/source.ts';
import { printableAddress } from '../core/views/visible-text.ts';

/**
 * The address of a page of evidence, as it may leave the site: letters beyond ASCII encoded, as data has to have them;
 * undefined where it may not be printed.
 */
export const printedAddress = (source: Source): string | undefined =>
  isPrintable(source) ? new URL(source.address).href : undefined;

/** Where a text was copied from, in the same form; undefined where that is not known or may not be printed. */
export function originOf(reading: Pick<Reading, 'address'>, sources: Bibliography): string | undefined {
  const address = printableAddress(reading, sources);
  return address === undefined ? undefined : new URL(address).href;
}
