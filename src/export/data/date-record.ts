import { z } from 'zod';
import type { ComputedDate } from '../../core/entities/date.ts';

/** A date as computed. */
export const DateRecord = z.strictObject({
  edtf: z.string().min(1).describe('Extended Date/Time Format, levels 0 and 1.'),
  earliest: z.iso.date().nullable().describe('The first day it can mean; null where the start is unknown.'),
  latest: z.iso.date().nullable().describe('The last day it can mean; null where the end is unknown or open.'),
  approximate: z.boolean().describe('EDTF ~: about then.'),
  uncertain: z.boolean().describe('EDTF ?: perhaps then.'),
  words: z.string().min(1).describe('The same for people.'),
});
export type DateRecord = z.infer<typeof DateRecord>;

const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** A computed date as data: days instead of moments, the last one included. */
export const dateRecord = ({ edtf, earliest, latest, approximate, uncertain, words }: ComputedDate): DateRecord => ({
  edtf,
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest - 1),
  approximate,
  uncertain,
  words,
});
