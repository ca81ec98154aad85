import type { DatedEvent } from '../../entities/event.ts';
import type { Note } from '../../entities/note.ts';
import type { Gazetteer } from '../../entities/place.ts';
import type { Reading } from '../../entities/reading.ts';
import { type TextRange, segmentText, type Segment } from '../../text/segments.ts';

/** A marked range of a paragraph: the passage of a note, the report of an event, or the mention of a place or an actor. */
export type Mark = TextRange &
  (
    | { readonly is: 'note'; readonly id: string; readonly note: Note }
    | { readonly is: 'event' | 'place' | 'actor'; readonly id: string }
  );

/** Whether mentions of a kind of place are links in running text: countries and regions are mentioned too often. */
export const isLinked = (kind: string): boolean => kind !== 'country' && kind !== 'region';

/** What a reading's text is marked with, besides its own notes. */
export interface MarkContext {
  readonly events: Iterable<DatedEvent>;
  readonly places: Gazetteer;
  /** The places and actors that earlier text links to; it is added to. */
  readonly linked?: Set<string>;
}

const overlap = (one: TextRange, other: TextRange) => one.start < other.end && other.start < one.end;

/**
 * The mentions in a paragraph that are links: of each place and each actor the first that touches no note. Words that have a note
 * lead to the note, which names whom and what they mention.
 */
function linkedMentions(
  reading: Reading,
  { places, linked: known = new Set() }: MarkContext,
  { block, start, end }: TextRange & { readonly block: string },
): readonly Mark[] {
  const notes = reading.notes.map(({ passage }) => passage).filter((passage) => passage.block === block);
  const named = reading.places.filter(({ id }) => isLinked(places.get(id)!.kind));
  const mentions = [
    ...named.map(({ id, block, start, end }) => ({ is: 'place' as const, id, block, start, end })),
    ...reading.actors.map(({ id, block, start, end }) => ({ is: 'actor' as const, id, block, start, end })),
  ]
    .filter((mention) => mention.block === block && mention.start >= start && mention.end <= end)
    .filter((mention) => !notes.some((note) => overlap(note, mention)));
  const linked: Mark[] = [];
  for (const { is, id, start, end } of mentions.sort((a, b) => a.start - b.start)) {
    if (known.has(id) || linked.some((other) => overlap(other, { start, end }))) continue;
    known.add(id);
    linked.push({ is, id, start, end });
  }
  return linked;
}

/**
 * A paragraph of a reading cut into segments at its marks. Offsets are UTF-16 code units from the start of the block. With
 * `shown`, only the segments of that range are returned, and a name that the range cuts is not marked.
 */
export function marksInBlock(reading: Reading, block: string, context: MarkContext, shown?: TextRange): readonly Segment<Mark>[] {
  const text = reading.article.find(({ id }) => id === block)?.text ?? '';
  const notes = reading.notes
    .filter(({ passage }) => passage.block === block)
    .map((note): Mark => ({ is: 'note', id: note.id, note, start: note.passage.start, end: note.passage.end }));
  const reported = [...context.events].flatMap(({ id, reports }) =>
    reports
      .filter((report) => report.reading === reading.slug && report.passage.block === block)
      .map(({ passage: { start, end } }): Mark => ({ is: 'event', id, start, end })),
  );
  const { start, end } = shown ?? { start: 0, end: text.length };
  const marks = [...notes, ...reported, ...linkedMentions(reading, context, { block, start, end })]
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
  return segmentText(text.length, marks)
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) => ({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) }));
}
