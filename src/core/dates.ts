import { parseLevel1, type EDTFDate, type EDTFInterval } from '@edtf-ts/core';

/** A piece of a date in words; `datetime` is set where the piece stands for a machine-readable date. */
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
  /** For people: "27 January 2015", "about December 2014", "since 16 May 2014". */
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
  words: 'date unknown',
  parts: [{ text: 'date unknown' }],
};

export type ParsedDate = { readonly ok: true; readonly date: ComputedDate } | { readonly ok: false; readonly says: string };

const locale = 'en-GB';
const formats = {
  year: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' }),
  month: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  day: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
};
const formatOf = (date: EDTFDate) => formats[date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year'];
const datetimeOf = (date: EDTFDate) => date.edtf.replace(/[?~%]/g, '');
const about = (date: EDTFDate) => (date.qualification?.approximate === true ? 'about ' : '');

function wordsOfDate(date: EDTFDate): DatePart[] {
  const text = formatOf(date).format(date.min);
  const tail = date.qualification?.uncertain === true ? ' (uncertain)' : '';
  return [{ text: about(date) }, { text, datetime: datetimeOf(date) }, { text: tail }];
}

function wordsOfInterval({ start, end }: EDTFInterval): DatePart[] {
  if (start === null && end === null) return [{ text: 'date unknown' }];
  if (start === null) return [{ text: 'by ' }, ...wordsOfDate(end as EDTFDate), { text: ', start unknown' }];
  if (end === null) return [{ text: 'since ' }, ...wordsOfDate(start as EDTFDate)];
  const [from, to] = [start as EDTFDate, end as EDTFDate];
  const plain = about(from) === '' && about(to) === '' && formatOf(from) === formatOf(to);
  if (!plain) return [...wordsOfDate(from), { text: ' to ' }, ...wordsOfDate(to)];
  const pieces = formatOf(from).formatRangeToParts(from.min, to.min);
  const text = (source: string) =>
    pieces
      .filter((piece) => piece.source === source)
      .map((piece) => piece.value)
      .join('');
  const shared = pieces.findLastIndex((piece) => piece.source === 'endRange');
  const tail = pieces
    .slice(shared + 1)
    .map((piece) => piece.value)
    .join('');
  const dash = text('startRange').includes(' ') || text('endRange').includes(' ') ? ' – ' : '–';
  return [
    { text: text('startRange'), datetime: datetimeOf(from) },
    { text: dash },
    { text: text('endRange'), datetime: datetimeOf(to) },
    { text: tail },
  ];
}

/** Reads an EDTF date of level 0 or 1. Anything else, 29 February 2015 among it, is refused with the reason. */
export function parseDate(edtf: string): ParsedDate {
  const result = parseLevel1(edtf);
  if (!result.success) return { ok: false, says: result.errors.map((error) => error.message).join(' ') };
  const { value } = result;
  if (edtf.includes('X')) return { ok: false, says: 'Digits may not be left open.' };
  if (value.type !== 'Date' && value.type !== 'Interval')
    return { ok: false, says: `A ${value.type.toLowerCase()} is not a day, a month, a year or an interval.` };
  const ends = value.type === 'Date' ? [value, value] : [value.start, value.end];
  const qualified = (name: 'approximate' | 'uncertain') =>
    ends.some((end) => {
      const q = (end as EDTFDate | null)?.qualification;
      return q?.[name] === true || q?.uncertainApproximate === true;
    });
  const parts = (value.type === 'Date' ? wordsOfDate(value) : wordsOfInterval(value)).filter((part) => part.text !== '');
  return {
    ok: true,
    date: {
      edtf,
      earliest: ends[0] === null ? null : value.min.getTime(),
      latest: ends[1] === null ? null : value.max.getTime() + 1,
      approximate: qualified('approximate'),
      uncertain: qualified('uncertain'),
      words: parts.map((part) => part.text).join(''),
      parts,
    },
  };
}

/**
 * Whether one date lies wholly before another, so that their order is known. Open ends and overlaps give false both ways:
 * then the order is not known.
 */
export const surelyBefore = (a: ComputedDate, b: ComputedDate): boolean =>
  a.latest !== null && b.earliest !== null && a.latest <= b.earliest;
