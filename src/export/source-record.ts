import { z } from 'zod';
import { Id } from '../core/id.ts';
import { Standing, type Source } from '../core/source.ts';
import { printedAddress } from './printed-address.ts';

/** One page of evidence as it is published. */
export const SourceRecord = z.strictObject({
  id: Id,
  publisher: z.string().min(1).describe('The original publisher.'),
  via: z.string().nullable().describe('The outlet on whose page an agency’s text or a copy was read.'),
  title: z.string().nullable().describe('The page’s own title, where it is known.'),
  about: z.string().nullable().describe('What the page is about, in our words.'),
  date: z.string().nullable().describe('EDTF; null where unknown.'),
  standing: Standing.describe('What kind of page it is. copy, partisan and group carry nothing above confidence C alone.'),
  address: z.url().nullable().describe('Where it was published, seen in a stored copy; null where the address is not printed.'),
});
export type SourceRecord = z.infer<typeof SourceRecord>;

/** One page of evidence as data. An address that may not be printed stays behind. */
export const sourceRecord = (source: Source): SourceRecord => ({
  id: source.id,
  publisher: source.publisher,
  via: source.via ?? null,
  title: source.title ?? null,
  about: source.about ?? null,
  date: source.date ?? null,
  standing: source.standing,
  address: printedAddress(source) ?? null,
});
