import type { Dossier } from './dossier.ts';
import type { BlockId } from './entities/id.ts';
import type { Reading } from './entities/reading.ts';
import { readReference } from './markdown/prose.ts';
import { paginate } from './views/pagination.ts';
import { visibleBlocks } from './views/visible-text.ts';

/** All addresses within the site. Each starts with the base path, and a page's ends with a slash. */
export interface Links {
  readonly home: string;
  readonly map: string;
  readonly timeline: string;
  readonly claims: string;
  readonly about: string;
  readonly sources: string;
  readonly actors: string;
  /** The page that lists the files of the data release. */
  readonly data: string;
  readonly feed: string;
  readonly sitemap: string;
  readonly search: string;
  /** The record of the site's promises and their checks. */
  readonly assurance: string;
  /** How to tell from the content hash on a printed copy whether it is current. */
  readonly verify: string;
  /** The briefing as PDF, for A4 and Letter paper. */
  readonly briefing: string;
  readonly briefingLetter: string;
  readonly reading: (slug: string) => string;
  /** The handout of a reading as PDF. */
  readonly readingPdf: (slug: string) => string;
  /** A paragraph in its reading; the reading itself where no word of the paragraph may be shown. */
  readonly paragraph: (slug: string, block: BlockId) => string;
  /** A note's own page. */
  readonly note: (id: string) => string;
  /** A note beside its passage in the reading. */
  readonly inReading: (slug: string, id: string) => string;
  readonly place: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly event: (id: string) => string;
  readonly claim: (id: string) => string;
  readonly source: (id: string) => string;
  /** A file of the data release, by its path below `/data/`. */
  readonly dataFile: (path: string) => string;
  /** A reading and its notes as plain text. */
  readonly plainText: (slug: string) => string;
  /** The page with the citations of a reading. */
  readonly cite: (slug: string) => string;
  /** A note alone, to be embedded in other sites. */
  readonly embed: (id: string) => string;
  /** A reading as a single self-contained HTML file. */
  readonly offline: (slug: string) => string;
  /** The image that link previews of a page show, by the id that `src/cards/card.ts` gives it. */
  readonly card: (id: string) => string;
  /** An event in the list of events. */
  readonly inTimeline: (id: string) => string;
  /** A page of the list of events, from 1; the first is the timeline itself. */
  timelinePart(number: number): string;
  /** The timeline of the events that one reading reports. */
  readonly through: (slug: string) => string;
  /** The timeline as it could be known when one reading was published. */
  readonly asOf: (slug: string) => string;
  /** Resolves a link in our prose: `event:corinthia-attack` → the event's page. Returns any other address unchanged. */
  readonly resolve: (address: string) => string;
  /** The page of an entry: `note:two-cities` → the note's own page, `reading:ap#p5` → the paragraph. */
  readonly pageOf: (reference: string) => string;
  /** The absolute URL of a path; undefined for a build without a site address. */
  readonly absolute: (path: string) => string | undefined;
}

/** What some addresses depend on. */
export interface LinkLookups {
  /** The slug of the reading that a note belongs to. */
  readonly noteReading?: (id: string) => string | undefined;
  /** Whether any word of a paragraph may be shown; true for all if left out. */
  readonly isShown?: (slug: string, block: string) => boolean;
  /** The page of the event list that has an event, from 1; 1 for all if left out. */
  readonly timelinePartOf?: (event: string) => number;
}

/**
 * Creates the addresses of a site. `base` is the base path, with a slash at both ends; `origin` the scheme and host, undefined
 * for a build without a site address.
 */
export function createLinks(
  base: string,
  origin: string | undefined,
  { noteReading = () => undefined, isShown = () => true, timelinePartOf = () => 1 }: LinkLookups = {},
): Links {
  const page = (...parts: readonly string[]) => base + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
  const reading = (slug: string) => page('readings', slug);
  const paragraph = (slug: string, block: string) => reading(slug) + (isShown(slug, block) ? `#${block}` : '');
  const links: Links = {
    home: base,
    map: page('map'),
    timeline: page('timeline'),
    claims: page('differences'),
    about: page('about'),
    sources: page('sources'),
    actors: page('actors'),
    data: page('data'),
    feed: `${base}feed.xml`,
    sitemap: `${base}sitemap.xml`,
    search: page('search'),
    assurance: page('assurance'),
    verify: page('verify'),
    briefing: `${base}briefing.pdf`,
    briefingLetter: `${base}briefing-letter.pdf`,
    reading,
    readingPdf: (slug) => `${base}readings/${encodeURIComponent(slug)}.pdf`,
    paragraph,
    note: (id) => page('notes', id),
    inReading: (slug, id) => `${reading(slug)}#${id}`,
    place: (id) => page('places', id),
    actor: (id) => page('actors', id),
    event: (id) => page('events', id),
    claim: (id) => page('differences', id),
    source: (id) => `${page('sources')}#${id}`,
    dataFile: (path) => `${page('data')}${path}`,
    plainText: (slug) => `${reading(slug)}text.txt`,
    cite: (slug) => page('readings', slug, 'cite'),
    embed: (id) => page('embed', 'notes', id),
    offline: (slug) => `${reading(slug)}offline.html`,
    card: (id) => `${base}cards/${id}.png`,
    inTimeline: (id) => `${links.timelinePart(timelinePartOf(id))}#${id}`,
    timelinePart: (number) => (number === 1 ? page('timeline') : page('timeline', 'part', String(number))),
    through: (slug) => page('timeline', 'through', slug),
    asOf: (slug) => page('timeline', 'as-of', slug),
    resolve: (address) => {
      const reference = readReference(address);
      if (reference === undefined) return address;
      const { kind, id, fragment } = reference;
      const targets = {
        event: () => links.event(id),
        place: () => links.place(id),
        actor: () => links.actor(id),
        claim: () => links.claim(id),
        note: () => links.inReading(noteReading(id) ?? '', id),
        reading: () => (fragment === undefined ? reading(id) : paragraph(id, fragment)),
      };
      return targets[kind]();
    },
    pageOf: (reference) => {
      const { kind, id } = readReference(reference) ?? {};
      return kind === 'note' && id !== undefined ? links.note(id) : links.resolve(reference);
    },
    absolute: (path) => (origin === undefined ? undefined : new URL(path, origin).href),
  };
  return links;
}

/** The addresses of a dossier's pages; see `createLinks` for `base` and `origin`. */
export function dossierLinks({ notes, readings, events }: Dossier, base: string, origin: string | undefined): Links {
  const visible = (reading: Reading) => new Set<string>(visibleBlocks(reading).map(({ block }) => block.id));
  const shown = new Map([...readings].map(([slug, reading]) => [slug, visible(reading)]));
  const parts = paginate([...events.keys()]);
  const partOf = new Map(parts.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)));
  return createLinks(base, origin, {
    noteReading: (id) => notes.get(id)?.reading,
    isShown: (slug, block) => shown.get(slug)?.has(block) ?? true,
    // Later events are on the first part only, after the list.
    timelinePartOf: (id) => partOf.get(id) ?? 1,
  });
}
