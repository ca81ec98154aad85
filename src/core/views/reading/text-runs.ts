import type { Note } from '../../entities/note.ts';
import type { Segment } from '../../text/segments.ts';
import type { Mark } from './marks.ts';

/** What words of a reading lead to: their note, or the page of the place or actor that they name. */
export type TextLink =
  | {
      readonly is: 'note';
      readonly note: Note;
      /** Every note that some of these words belong to. */
      readonly notes: readonly Note[];
      /** False where another note cuts the words in two: only the first stretch is a stop for the keyboard. */
      readonly isFirst: boolean;
      readonly isLast: boolean;
    }
  | { readonly is: 'place' | 'actor'; readonly id: string };

/** A stretch of text between two event boundaries. */
export interface TextPiece {
  readonly text: string;
  /** The events whose report contains it. */
  readonly events: readonly string[];
  /** The notes and events whose words begin here: fragments that an address can name. */
  readonly targets: readonly string[];
}

/** A stretch of text that leads to one thing, or to nothing. */
export interface TextRun {
  readonly link: TextLink | undefined;
  readonly pieces: readonly TextPiece[];
}

const noteOf = ({ covers }: Segment<Mark>) => covers.findLast((mark) => mark.is === 'note');

function linkOf(piece: Segment<Mark>): string {
  const note = noteOf(piece);
  if (note !== undefined) return note.id;
  const name = piece.covers.find(({ is }) => is === 'place' || is === 'actor');
  return name === undefined ? '' : `${name.id} ${name.start}`;
}

function textLink(pieces: readonly Segment<Mark>[], all: readonly Segment<Mark>[]): TextLink | undefined {
  const mark = noteOf(pieces[0]!) ?? pieces[0]!.covers.find(({ is }) => is === 'place' || is === 'actor');
  if (mark === undefined || mark.is === 'event') return undefined;
  if (mark.is !== 'note') return { is: mark.is, id: mark.id };
  const own = all.filter((piece) => noteOf(piece)?.id === mark.id);
  const notes = pieces.flatMap(({ covers }) => covers.flatMap((cover) => (cover.is === 'note' ? [cover.note] : [])));
  return {
    is: 'note',
    note: mark.note,
    notes: [...new Set(notes)],
    isFirst: own[0] === pieces[0],
    isLast: own.at(-1) === pieces.at(-1),
  };
}

/**
 * The segments of one paragraph as runs of text that lead to one thing each, since links cannot be nested. Where notes overlap,
 * words belong to the one that begins last. `known` are the ids that earlier text has as targets already; it is added to.
 */
export function textRuns(text: string, segments: readonly Segment<Mark>[], known: Set<string>): readonly TextRun[] {
  const groups: Segment<Mark>[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last !== undefined && linkOf(last[0]!) === linkOf(segment)) last.push(segment);
    else groups.push([segment]);
  }
  return groups.map((group) => ({
    link: textLink(group, segments),
    pieces: group.map(({ start, end, covers, starts }) => {
      const targets = starts.filter(({ is, id }) => (is === 'note' || is === 'event') && !known.has(id)).map(({ id }) => id);
      for (const id of targets) known.add(id);
      return {
        text: text.slice(start, end),
        events: [...new Set(covers.filter(({ is }) => is === 'event').map(({ id }) => id))],
        targets,
      };
    }),
  }));
}
