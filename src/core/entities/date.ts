import { type EDTFBase, type EDTFDate, isEDTFDate, isEDTFInterval, parseLevel1 } from '@edtf-ts/core';
import { en, type Phrases } from '../../i18n/en/index.ts';
import type { Precision } from '../../i18n/formats.ts';
import { plain, type Rich } from '../../i18n/rich.ts';

/** A piece of a date in words; `datetime` is set where the piece is a machine-readable date. */
export interface DatePart {
  readonly text: string;
  readonly datetime?: string;
}

/** A date as computed: an interval of time that may be open, and how sure it is. */
export interface ComputedDate {
  readonly edtf: string;
  /** Its first moment, milliseconds since 1970 UTC; null where the start is unknown. */
  readonly earliest: number | null;
  /** The moment behind its last, milliseconds since 1970 UTC; null where no end is known. */
  readonly latest: number | null;
  /** EDTF `~`. */
  readonly approximate: boolean;
  /** EDTF `?`. */
  readonly uncertain: boolean;
  /** For people, in the language of the dossier: "27 January 2015", "about December 2014", "since 16 May 2014". */
  readonly words: string;
  readonly parts: readonly DatePart[];
}

/** Stands in for a date that could not be read, so that the other problems can still be found. */
export const unknownDate: ComputedDate = {
  edtf: '',
  earliest: null,
  latest: null,
  approximate: false,
  uncertain: false,
  words: en.dates.unknown,
  parts: [{ text: en.dates.unknown }],
};

export type ParsedDate = { readonly ok: true; readonly date: ComputedDate } | { readonly ok: false; readonly detail: string };

/** The words that dates are written with. */
type DatePhrases = Pick<Phrases, 'dates' | 'formats'>;

const precisionOf = (date: EDTFDate): Precision => (date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year');
const datetimeOf = (date: EDTFDate) => date.edtf.replace(/[?~%]/g, '');

/** EDTF `%` means both at once. */
const isQualified = ({ qualification }: EDTFDate, name: 'approximate' | 'uncertain') =>
  qualification?.[name] === true || qualification?.uncertainApproximate === true;
const isPlain = (date: EDTFDate) => !isQualified(date, 'approximate') && !isQualified(date, 'uncertain');

/** A date as a piece of a sentence; the name of the piece is its machine-readable value. */
const piece = (date: EDTFDate, text: string): Rich => [{ part: datetimeOf(date), text }];

function wordsOfDate(date: EDTFDate, { dates, formats }: DatePhrases): Rich {
  const precision = precisionOf(date);
  const bare = piece(date, formats.date(date.min, precision));
  const about = isQualified(date, 'approximate') ? dates.approximate(bare, precision) : bare;
  return isQualified(date, 'uncertain') ? dates.uncertain(about) : about;
}

/** "8–12 February 2015": what both dates share is said once. */
function wordsOfRange(from: EDTFDate, to: EDTFDate, { formats }: DatePhrases): Rich {
  const pieces = formats.dates[precisionOf(from)].formatRangeToParts(from.min, to.min);
  const join = (some: typeof pieces) => some.map(({ value }) => value).join('');
  const [first, last] = (['startRange', 'endRange'] as const).map((source) =>
    join(pieces.filter((piece) => piece.source === source)),
  );
  const tail = join(pieces.slice(pieces.findLastIndex(({ source }) => source === 'endRange') + 1));
  const dash = `${first}${last}`.includes(' ') ? ' – ' : '–';
  return [...piece(from, first!), dash, ...piece(to, last!), tail];
}

function wordsOfInterval(from: EDTFDate | null, to: EDTFDate | null, phrases: DatePhrases): Rich {
  const { dates } = phrases;
  if (from === null && to === null) return [dates.unknown];
  if (from === null) return dates.by(wordsOfDate(to!, phrases), precisionOf(to!));
  if (to === null) return dates.since(wordsOfDate(from, phrases), precisionOf(from));
  if (from.edtf === to.edtf) return wordsOfDate(from, phrases);
  const isRange = isPlain(from) && isPlain(to) && precisionOf(from) === precisionOf(to);
  if (isRange) return wordsOfRange(from, to, phrases);
  return dates.fromTo(wordsOfDate(from, phrases), wordsOfDate(to, phrases), [precisionOf(from), precisionOf(to)]);
}

/** Both ends of what was parsed, null where one is open; a sentence where it is nothing that we can date by. */
function endsOf(value: EDTFBase): string | readonly [EDTFDate | null, EDTFDate | null] {
  if (isEDTFDate(value)) return [value, value];
  const other = 'Only a day, a month, a year or an interval of them can be used.';
  if (!isEDTFInterval(value)) return other;
  const { start, end } = value;
  if ((start !== null && !isEDTFDate(start)) || (end !== null && !isEDTFDate(end))) return other;
  return [start, end];
}

/**
 * Reads an EDTF date of level 0 or 1 in the years 1000 to 9999. Anything else, 29 February 2015 among it, is refused with
 * the reason. `phrases` are needed where the date is shown, and not where it is only checked.
 */
export function parseDate(edtf: string, phrases: DatePhrases = en): ParsedDate {
  if (edtf.trim() !== edtf || edtf === '') return { ok: false, detail: 'It is empty, or has spaces around it.' };
  const result = parseLevel1(edtf);
  if (!result.success) return { ok: false, detail: result.errors.map((error) => error.message).join(' ') };
  if (edtf.includes('X')) return { ok: false, detail: 'Unspecified digits (X) are not supported.' };
  const ends = endsOf(result.value);
  if (typeof ends === 'string') return { ok: false, detail: ends };
  const [from, to] = ends;
  const dates = ends.filter((end) => end !== null);
  if (dates.some(({ year }) => !(Number(year) >= 1000 && Number(year) <= 9999)))
    return { ok: false, detail: 'The year must be between 1000 and 9999.' };
  const words = wordsOfInterval(from, to, phrases);
  return {
    ok: true,
    date: {
      edtf,
      earliest: from === null ? null : from.min.getTime(),
      latest: to === null ? null : to.max.getTime() + 1,
      approximate: dates.some((date) => isQualified(date, 'approximate')),
      uncertain: dates.some((date) => isQualified(date, 'uncertain')),
      words: plain(words),
      parts: words
        .map((part): DatePart => (typeof part === 'string' ? { text: part } : { text: part.text, datetime: part.part }))
        .filter(({ text }) => text !== ''),
    },
  };
}

/**
 * Whether one date lies wholly before another, so that their order is known. Open ends and overlaps give false both ways:
 * then the order is not known.
 */
export const isBefore = (a: ComputedDate, b: ComputedDate): boolean =>
  a.latest !== null && b.earliest !== null && a.latest <= b.earliest;
