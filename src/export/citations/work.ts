import { phrasesFor } from '../../i18n/phrases.ts';
import type { Phrases } from '../../i18n/en/index.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { Claim } from '../../core/entities/claim.ts';
import type { Note } from '../../core/entities/note.ts';
import type { Reading } from '../../core/entities/reading.ts';
import type { Links } from '../../core/links.ts';

/** A page of ours as something to be cited. */
export interface CitableWork {
  /** Its key in a list of references: `foothold-note-two-cities`. */
  readonly key: string;
  readonly title: string;
  readonly author: string;
  /** What kind of page it is. */
  readonly genre: string;
  /** The same, and what it is on: "note on “…” in …". */
  readonly what: string;
  /** The text that it is on, where it is on one. */
  readonly on: string | undefined;
  /** The dossier that it is a part of. */
  readonly container: string;
  /** The date of the dossier, ISO 8601. */
  readonly date: string;
  readonly language: string;
  /** Whole, where the site has one. */
  readonly address: string | undefined;
}

/** A source text as it is named in a reference: outlet, headline where it has one, date. */
export function namedText(
  { outlet, title, title_by, published }: Pick<Reading, 'outlet' | 'title' | 'title_by' | 'published'>,
  { entries: { cite }, site }: Pick<Phrases, 'entries' | 'site'>,
): string {
  return cite.named({
    outlet,
    title: title_by === 'source' ? site.quoted(title) : cite.untitled,
    published: published.words,
  });
}

const common = ({ site }: Dossier) => ({
  author: site.editor ?? site.name,
  container: `${site.name}: ${site.title}`,
  date: site.date,
  language: site.language,
});

const keyed = ({ site }: Dossier, kind: string, id: string) =>
  `${site.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${kind}-${id}`;

/** A reading: the text read with our notes. */
export function readingWork(reading: Reading, dossier: Dossier, links: Links): CitableWork {
  const phrases = phrasesFor(dossier.site.language);
  const { cite } = phrases.entries;
  return {
    ...common(dossier),
    key: keyed(dossier, 'reading', reading.slug),
    title: cite.readWithNotes(reading.title),
    genre: cite.reading,
    what: cite.readingOf(reading.outlet, reading.published.words),
    on: namedText(reading, phrases),
    address: links.absolute(links.reading(reading.slug)),
  };
}

/** One note. */
export function noteWork(note: Note, dossier: Dossier, links: Links): CitableWork {
  const reading = dossier.readings.get(note.reading)!;
  const phrases = phrasesFor(dossier.site.language);
  const { cite, paragraph } = phrases.entries;
  const text = paragraph(namedText(reading, phrases), note.passage.block.slice(1));
  return {
    ...common(dossier),
    key: keyed(dossier, 'note', note.id),
    title: note.title,
    genre: cite.note,
    what: cite.noteOn(note.quote, text),
    on: text,
    address: links.absolute(links.note(note.id)),
  };
}

/** One comparison of the texts. */
export function claimWork(claim: Claim, dossier: Dossier, links: Links): CitableWork {
  const { cite } = phrasesFor(dossier.site.language).entries;
  return {
    ...common(dossier),
    key: keyed(dossier, 'difference', claim.id),
    title: claim.title,
    genre: cite.comparison,
    what: cite.comparison,
    on: undefined,
    address: links.absolute(links.claim(claim.id)),
  };
}
