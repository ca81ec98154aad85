import { phrasesFor } from '../i18n/phrases.ts';
import type { Phrases } from '../i18n/en/index.ts';
import type { Correction } from '../core/entities/correction.ts';
import type { Edition } from '../core/entities/edition.ts';
import type { Site } from '../core/entities/site.ts';
import type { Links } from '../core/links.ts';
import { hastToText } from './hast-text.ts';
import { uuidOf } from './iri.ts';
import { licence } from './licence.ts';
import { xml, type XmlElement } from './xml.ts';

/** A change, as an entry of the feed. */
export interface FeedEntry {
  /** Unique, and never changed: the entry's id is made of it. */
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
  summary: hastToText(words),
  page: links.pageOf(pages[0]!),
  category: kind,
});

/** An edition of the dossier as an entry. */
export const editionEntry = (
  { date, hash, changed }: Edition,
  links: Links,
  { entries: { corrections } }: Pick<Phrases, 'entries'>,
): FeedEntry => ({
  name: `feed/edition/${hash}`,
  title: corrections.edition(date),
  date,
  summary: changed,
  page: links.verify,
  category: 'edition',
});

/** The day's first moment: the dossier knows no hours. */
const moment = (date: string) => `${date}T00:00:00Z`;

const link = (rel: string, type: string, href: string): XmlElement => ({ '@rel': rel, '@type': type, '@href': href });

const entryOf = ({ name, title, date, summary, page, category }: FeedEntry, href: (path: string) => string): XmlElement => ({
  id: `urn:uuid:${uuidOf(name)}`,
  title,
  updated: moment(date),
  published: moment(date),
  category: { '@term': category },
  link: link('alternate', 'text/html', href(page)),
  summary,
});

/**
 * Corrections, additions and editions as an Atom feed (RFC 4287), the latest first. Ids are UUIDs, so that they stay when the
 * site moves. Without scheme and host the links are paths, which a reader resolves against the feed's own address.
 */
export function feed(site: Site, entries: readonly FeedEntry[], links: Links): string {
  const href = (path: string) => links.absolute(path) ?? path;
  const latest = entries.toSorted((a, b) => (a.date === b.date ? (a.name < b.name ? -1 : 1) : a.date < b.date ? 1 : -1));
  const updated = [site.date, ...latest.map(({ date }) => date)].toSorted().at(-1)!;
  return xml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': site.language,
      id: `urn:uuid:${uuidOf('feed')}`,
      title: phrasesFor(site.language).entries.corrections.feed(site.name),
      subtitle: site.title,
      updated: moment(updated),
      author: { name: site.editor ?? site.name },
      link: [link('self', 'application/atom+xml', href(links.feed)), link('alternate', 'text/html', href(links.home))],
      rights: licence.title,
      entry: latest.map((entry) => entryOf(entry, href)),
    },
  });
}
