import type { Dossier } from '../dossier.ts';
import type { Claim } from '../entities/claim.ts';
import type { DatedEvent } from '../entities/event.ts';
import type { Note } from '../entities/note.ts';
import type { Place } from '../entities/place.ts';
import type { Reading } from '../entities/reading.ts';
import { oncePer } from '../once-per.ts';
import { eventById, placesById } from './events.ts';
import { type VisibleBlock, visibleBlock } from './visible-text.ts';

const notesByEvent = oncePer(({ notes }: Pick<Dossier, 'notes'>) => Map.groupBy(notes.values(), ({ event }) => event));
const notesByClaim = oncePer(({ notes }: Pick<Dossier, 'notes'>) => Map.groupBy(notes.values(), ({ claim }) => claim));

/** The notes that name this event. */
export const notesOnEvent = (dossier: Pick<Dossier, 'notes'>, id: string): readonly Note[] => notesByEvent(dossier).get(id) ?? [];

/** A note with the reading that it is written on. */
export interface ReadingNote {
  readonly note: Note;
  readonly reading: Reading;
}

/** The notes that a claim compares, each with its reading. */
export const notesOnClaim = (dossier: Pick<Dossier, 'notes' | 'readings'>, id: string): readonly ReadingNote[] =>
  (notesByClaim(dossier).get(id) ?? []).map((note) => ({ note, reading: dossier.readings.get(note.reading)! }));

/** The publishers of a note's evidence, each once, separated by commas; empty for a note without evidence. */
export const evidencePublishers = ({ evidence }: Pick<Note, 'evidence'>): string =>
  [...new Set(evidence.map(({ source }) => source.publisher))].join(', ');

/** Everything around a note that its own page shows. */
export interface NoteSurroundings {
  readonly reading: Reading;
  /** The paragraph of its passage, as far as it may be shown. */
  readonly shown: VisibleBlock;
  readonly event: DatedEvent | undefined;
  /** The places that the paragraph names, in the order of their first mention. */
  readonly places: readonly Place[];
  readonly claim: Claim | undefined;
}

/** What the dossier has around a note. */
export function noteSurroundings(dossier: Dossier, note: Note): NoteSurroundings {
  const reading = dossier.readings.get(note.reading)!;
  const { block } = note.passage;
  const mentions = reading.places.filter((mention) => mention.block === block);
  return {
    reading,
    shown: visibleBlock(reading, block)!,
    event: note.event === undefined ? undefined : eventById(dossier, note.event),
    places: placesById(dossier, [...new Set(mentions.map(({ id }) => id))]),
    claim: note.claim === undefined ? undefined : dossier.claims.get(note.claim),
  };
}
