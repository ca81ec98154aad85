import type { Element, ElementContent, Root, RootContent } from 'hast';
import { phrasesFor } from '../../i18n/phrases.ts';
import type { SiteContext } from '../site-context.ts';
import { groupByLetter } from './alphabetical-index.ts';
import { allEvents } from './events.ts';
import { visibleBlocks, visibleText } from './visible-text.ts';

/** One entry of the search. */
export interface SearchRecord {
  /** Its address on this site. */
  readonly id: string;
  /** The kind of entry, as shown to readers. */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** Further names to search by: spellings, aliases, the Arabic name. */
  readonly names: string;
}

const isParent = (node: RootContent | ElementContent): node is Element => node.type === 'element';

/** The text content of our prose; blocks are separated by a space. */
export function hastText(tree: Root | Element): string {
  return tree.children
    .map((node) => (node.type === 'text' ? node.value : isParent(node) ? hastText(node) : ''))
    .join(tree.type === 'root' ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Everything that the search finds: the visible text of the articles' paragraphs, notes, places, events, actors and claims. Never a comment. */
export function searchRecords({ dossier, links }: SiteContext): readonly SearchRecord[] {
  const { entries: words, search } = phrasesFor(dossier.site.language);
  const { kinds } = search;
  const paragraphs = [...dossier.readings.values()].flatMap((reading) =>
    visibleBlocks(reading).map((shown) => ({
      id: links.paragraph(reading.slug, shown.block.id),
      kind: kinds.paragraph,
      title: words.paragraph(reading.short, shown.block.id.slice(1)),
      text: visibleText(shown),
      names: reading.title,
    })),
  );
  const notes = [...dossier.notes.values()].map((note) => ({
    id: links.inReading(note.reading, note.id),
    kind: search.noteKind(words.noteKinds[note.kind].lower),
    title: note.title,
    text: hastText(note.body),
    names: note.quote,
  }));
  const named = (kind: string, href: (id: string) => string, entries: Iterable<Named>) =>
    [...entries].map(({ id, name, about, spellings, aliases, arabic }) => ({
      id: href(id),
      kind,
      title: name,
      text: about,
      names: [...spellings, ...aliases, arabic?.name ?? ''].join(' · '),
    }));
  const events = allEvents(dossier).map(({ id, title, about, label, date }) => ({
    id: links.event(id),
    kind: kinds.event,
    title,
    text: `${date.words}. ${about}`,
    names: label,
  }));
  const claims = [...dossier.claims.values()].map(({ id, title, verdict, question }) => ({
    id: links.claim(id),
    kind: kinds.comparison,
    title,
    text: verdict,
    names: question,
  }));
  return [
    ...named(kinds.place, links.place, dossier.places.values()),
    ...named(kinds.actor, links.actor, dossier.actors.values()),
    ...events,
    ...claims,
    ...notes,
    ...paragraphs,
  ];
}

/** Everything that the search finds but the paragraphs, by the letter that its title begins with. */
export function searchIndex(context: SiteContext): ReadonlyMap<string, readonly SearchRecord[]> {
  const { formats, search } = phrasesFor(context.dossier.site.language);
  const entries = searchRecords(context).filter(({ kind }) => kind !== search.kinds.paragraph);
  return groupByLetter(entries, formats.compareTitles);
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly spellings: readonly string[];
  readonly aliases: readonly string[];
  readonly arabic?: { readonly name: string } | undefined;
}
