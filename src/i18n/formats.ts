/** The words for a number of things, by the language's plural categories; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year';

const utc = { timeZone: 'UTC' } as const;

/** Numbers, plurals, lists and dates of a locale (a BCP 47 tag), all by `Intl`. `writeDay` mends what `Intl` writes of a day. */
export function createFormats(locale: string, writeDay = (written: string): string => written) {
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const names = new Intl.Collator(locale);
  const dates = {
    year: new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric' }),
    month: new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric', month: 'long' }),
    day: new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric', month: 'long', day: 'numeric' }),
    monthName: new Intl.DateTimeFormat(locale, { ...utc, month: 'short' }),
    shortMonth: new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric', month: 'short' }),
  };
  const date = (moment: Date, precision: Precision): string =>
    precision === 'day' ? writeDay(dates.day.format(moment)) : dates[precision].format(moment);
  return {
    locale,
    /** "1,000". */
    number: (value: number): string => number.format(value),
    /** "3 notes". */
    count: (value: number, forms: PluralForms): string =>
      (forms[plural.select(value)] ?? forms.other).replace('#', number.format(value)),
    /** "A, B and C". */
    list: (items: readonly string[]): string => list.format(items),
    /** The order of titles in an index, where "part 10" comes after "part 2". */
    compareTitles: collator.compare,
    /** The order of names. */
    compareNames: names.compare,
    dates,
    /** A moment in words, as precisely as it is known. */
    date,
    /** A calendar day in words. Throws a RangeError for anything but an ISO 8601 date. */
    longDate: (day: string): string => date(new Date(day), 'day'),
  };
}

export type Formats = ReturnType<typeof createFormats>;
