import type { DatedEvent } from '../entities/event.ts';
import type { Note } from '../entities/note.ts';
import type { Gazetteer } from '../entities/place.ts';
import type { Reading } from '../entities/reading.ts';
import { type TextRange, segmentText, type Segment } from '../text/segments.ts';

/** Something that a stretch of a paragraph carries: a note, the report of an event, the name of a place. */
export type Mark = TextRange &
  ({ readonly is: 'note'; readonly id: string; readonly note: Note } | { readonly is: 'event' | 'place'; readonly id: string });

/** Whether a place's name leads anywhere in running text: countries and regions are named too often to be marked. */
export const isLinked = (kind: string): boolean => kind !== 'country' && kind !== 'region';

/**
 * Everything that one paragraph of a reading carries, in flat pieces. Offsets are UTF-16 code units from the block's start.
 * Where only a `shown` range of it may be seen the pieces are those of the range, and a name that is cut leads nowhere.
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
