import type { Links } from '../core/links.ts';
import type { Site } from '../core/site.ts';
import type { FeedEntry } from './feed-entry.ts';
import { uuidOf } from './iri.ts';
import { licence } from './licence.ts';
import { xml, type XmlElement } from './xml.ts';

/** The day's first moment: the dossier knows no hours. */
const moment = (date: string) => `${date}T00:00:00Z`;

const text = (name: string, content: string): XmlElement => ({ name, content });
const link = (rel: string, type: string, href: string): XmlElement => ({ name: 'link', attributes: { rel, type, href } });

const entryOf = ({ name, title, date, summary, page, category }: FeedEntry, href: (path: string) => string): XmlElement => ({
  name: 'entry',
  content: [
    text('id', `urn:uuid:${uuidOf(name)}`),
    text('title', title),
    text('updated', moment(date)),
    text('published', moment(date)),
    { name: 'category', attributes: { term: category } },
    link('alternate', 'text/html', href(page)),
    text('summary', summary),
  ],
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
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
    content: [
      text('id', `urn:uuid:${uuidOf('feed')}`),
      text('title', `${site.name}: corrections and additions`),
      text('subtitle', site.title),
      text('updated', moment(updated)),
      { name: 'author', content: [text('name', site.editor ?? site.name)] },
      link('self', 'application/atom+xml', href(links.feed)),
      link('alternate', 'text/html', href(links.home)),
      text('rights', licence.title),
      ...latest.map((entry) => entryOf(entry, href)),
    ],
  });
}
