import type { Phrases } from '../i18n/en/index.ts';
import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { NoteKind } from '../core/entities/note-kind.ts';
import type { Note } from '../core/entities/note.ts';
import type { Reading } from '../core/entities/reading.ts';
import { segmentText } from '../core/text/segments.ts';
import { visibleBlocks } from '../core/views/visible-text.ts';
import { type Inline, paragraphs } from './inline.ts';
import type { CrossReferences } from './cross-references.ts';

/** A note as the footnote that it becomes. */
export interface Footnote {
  readonly label: string;
  readonly number: number;
  readonly kind: NoteKind;
  readonly name: string;
  readonly title: string;
  readonly body: readonly (readonly Inline[])[];
  /** What has to be said of its evidence, if anything. */
  readonly aside: string;
  /** The comparison that it leads to. */
  readonly compare: { readonly words: readonly [before: string, after: string]; readonly to: string } | undefined;
}

/** A stretch of a paragraph: the text's own words, the kinds of the notes on them, and the notes that end with them. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly NoteKind[];
  readonly notes: readonly Footnote[];
}

/** A paragraph of the text. Stretches that are apart have words left out between them. */
export interface PrintedParagraph {
  readonly label: string;
  readonly number: string;
  readonly role: string;
  readonly stretches: readonly (readonly Piece[])[];
  /** Whether its first, or its last, words are left out. */
  readonly cut: readonly [start: boolean, end: boolean];
  /** Numbers of the events that it reports and of the places that it names. */
  readonly events: readonly number[];
  readonly places: readonly number[];
}

function footnote(note: Note, references: CrossReferences, { entries, paper, reading }: Phrases): Footnote {
  const { id, number, kind, title, body, evidence, confidence, claim } = note;
  const claimNumber = claim === undefined ? undefined : references.claim(claim);
  return {
    label: `note-${id}`,
    number,
    kind,
    name: entries.noteKinds[kind].name,
    title,
    body: paragraphs(body.children, references),
    aside: evidence.length === 0 ? entries.embed.inference : confidence === 'C' ? reading.weak : '',
    compare: claimNumber === undefined ? undefined : { words: paper.seeComparison(claimNumber), to: `claim-${claim}` },
  };
}

/** The paragraphs of a reading as far as they may be shown, each cut at the ends of its notes. */
export function printedParagraphs(
  reading: Reading,
  { events, site }: Dossier,
  references: CrossReferences,
): readonly PrintedParagraph[] {
  const phrases = phrasesFor(site.language);
  return visibleBlocks(reading).map(({ block, ranges }) => {
    const notes = reading.notes
      .filter(({ passage }) => passage.block === block.id)
      .map((note) => ({ note, start: note.passage.start, end: note.passage.end }));
    const pieces = segmentText(block.text.length, [
      ...notes,
      ...ranges.map(({ start, end }) => ({ note: undefined, start, end })),
    ]);
    const inside = (start: number, end: number) =>
      pieces
        .filter((piece) => piece.start >= start && piece.end <= end)
        .map((piece): Piece => ({
          text: block.text.slice(piece.start, piece.end),
          kinds: [...new Set(piece.covers.flatMap(({ note }) => note?.kind ?? []))],
          notes: piece.ends.flatMap(({ note }) => (note === undefined ? [] : [footnote(note, references, phrases)])),
        }));
    const reported = [...events.values()].filter(({ reports }) =>
      reports.some((report) => report.reading === reading.slug && report.passage.block === block.id),
    );
    const named = new Set(reading.places.filter((mention) => mention.block === block.id).map(({ id }) => id));
    const ascending = (numbers: readonly (number | undefined)[]) =>
      numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
    return {
      label: `${reading.slug}-${block.id}`,
      number: block.id.slice(1),
      role: block.role,
      stretches: ranges.map(({ start, end }) => inside(start, end)),
      cut: [(ranges[0]?.start ?? 0) > 0, (ranges.at(-1)?.end ?? 0) < block.text.length],
      events: ascending(reported.map(({ id }) => references.event(id))),
      places: ascending([...named].map((id) => references.place(id))),
    };
  });
}
