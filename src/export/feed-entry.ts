import type { Correction } from '../core/correction.ts';
import type { Edition } from '../core/edition.ts';
import type { Links } from '../core/links.ts';
import { plain } from './plain.ts';

/** One thing that changed, as a feed tells it. */
export interface FeedEntry {
  /** Never changes and never comes twice: what the entry's id is made of. */
  readonly name: string;
  readonly title: string;
  /** ISO 8601. */
  readonly date: string;
  readonly summary: string;
  /** The page to look at: an address of `links`. */
  readonly page: string;
  readonly category: 'correction' | 'addition' | 'edition';
}

/** A correction or an addition as an entry; it leads to the first of the pages that it changed. */
export const correctionEntry = ({ id, title, date, kind, words, pages }: Correction, links: Links): FeedEntry => ({
  name: `feed/${kind}/${id}`,
  title,
  date,
  summary: plain(words),
  page: links.pageOf(pages[0]!),
  category: kind,
});

/** An edition of the dossier as an entry. */
export const editionEntry = ({ date, hash, changed }: Edition, links: Links): FeedEntry => ({
  name: `feed/edition/${hash}`,
  title: `Edition of ${date}`,
  date,
  summary: changed,
  page: links.verify,
  category: 'edition',
});
