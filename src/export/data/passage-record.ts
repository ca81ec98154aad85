import { z } from 'zod';
import { BlockId, Id } from '../../core/entities/id.ts';
import type { Reading } from '../../core/entities/reading.ts';
import type { Quotation } from '../../core/quotation/quotation.ts';
import { inCodePoints } from './selectors.ts';

/** Words of one text, and their position in it. */
export const PassageRecord = z.strictObject({
  reading: Id.describe('The text, by the id of its reading.'),
  paragraph: BlockId.describe('The paragraph that the words stand in: p and its number.'),
  quote: z.string().min(1).describe('The exact words.'),
  start: z.int().nonnegative().describe('Where they begin in the paragraph, in Unicode characters (code points), from 0.'),
  end: z.int().positive().describe('Where they end; the character there is no part of them.'),
});
export type PassageRecord = z.infer<typeof PassageRecord>;

/** A proved quotation as data. */
export function passageRecord({ reading, quote, passage }: Quotation, readings: ReadonlyMap<string, Reading>): PassageRecord {
  const { text } = readings.get(reading)!.article.find(({ id }) => id === passage.block)!;
  return { reading, paragraph: passage.block, quote, ...inCodePoints(text, passage) };
}
