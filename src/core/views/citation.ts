import type { Phrases } from '../../i18n/en/index.ts';
import { parseDate } from '../entities/date.ts';
import { type Bibliography, isPrintable, type Source } from '../entities/source.ts';

/** A source as it is printed: `Publisher, “Title”, date, via outlet`. It has no address where that may not be printed. */
export interface Citation {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | undefined;
  /** What the page is about, in our words, where its title is not known. */
  readonly about: string | undefined;
  readonly date: string;
  readonly via: string | undefined;
  readonly address: string | undefined;
}

/** Converts a source to its citation. An invalid date is printed as unknown. */
export function toCitation(source: Source, phrases: Phrases): Citation {
  const { id, publisher, title, about, via } = source;
  const parsed = source.date === undefined ? undefined : parseDate(source.date, phrases);
  return {
    id,
    publisher,
    title,
    about,
    via,
    date: parsed?.ok === true ? parsed.date.words : phrases.dates.unknown,
    address: isPrintable(source) ? source.address : undefined,
  };
}

/** Every source as it is cited, by publisher and then by id. */
export const citationsByPublisher = (sources: Bibliography, phrases: Phrases): readonly Citation[] =>
  [...sources.values()]
    .map((source) => toCitation(source, phrases))
    .sort((a, b) => phrases.formats.compareNames(a.publisher, b.publisher) || a.id.localeCompare(b.id));
