import type { DatedEvent } from '../entities/event.ts';
import type { Note } from '../entities/note.ts';
import type { Gazetteer } from '../entities/place.ts';
import type { Reading } from '../entities/reading.ts';
import { type TextRange, segmentText, type Segment } from '../text/segments.ts';

/** A marked range of a paragraph: the passage of a note, the report of an event, or the mention of a place. */
export type Mark = TextRange &
  ({ readonly is: 'note'; readonly id: string; readonly note: Note } | { readonly is: 'event' | 'place'; readonly id: string });

/** Whether mentions of a kind of place are links in running text: countries and regions are mentioned too often. */
export const isLinked = (kind: string): boolean => kind !== 'country' && kind !== 'region';

/**
 * A paragraph of a reading cut into segments at its marks. Offsets are UTF-16 code units from the start of the block. With
 * `shown`, only the segments of that range are returned, and a place name that the range cuts is not marked.
 */
export function marksInBlock(
  reading: Reading,
  block: string,
  events: Iterable<DatedEvent>,
  places: Gazetteer,
  shown?: TextRange,
): readonly Segment<Mark>[] {
  const text = reading.article.find(({ id }) => id === block)?.text ?? '';
  const notes = reading.notes
    .filter(({ passage }) => passage.block === block)
    .map((note): Mark => ({ is: 'note', id: note.id, note, start: note.passage.start, end: note.passage.end }));
  const named = reading.places
    .filter((mention) => mention.block === block && isLinked(places.get(mention.id)!.kind))
    .map(({ id, start, end }): Mark => ({ is: 'place', id, start, end }));
  const reported = [...events].flatMap(({ id, reports }) =>
    reports
      .filter((report) => report.reading === reading.slug && report.passage.block === block)
      .map(({ passage: { start, end } }): Mark => ({ is: 'event', id, start, end })),
  );
  const { start, end } = shown ?? { start: 0, end: text.length };
  const marks = [...notes, ...reported, ...named]
    .filter((mark) => mark.start < end && mark.end > start)
    .filter((mark) => mark.is !== 'place' || (mark.start >= start && mark.end <= end))
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
  return segmentText(text.length, marks)
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) => ({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) }));
}
