import type { Dossier } from '../dossier.ts';
import type { Claim } from '../entities/claim.ts';
import type { Note } from '../entities/note.ts';
import type { Reading } from '../entities/reading.ts';
import type { Segment } from '../text/segments.ts';
import { eventsReportedBy } from './events.ts';
import { isLinked, type Mark, marksInBlock } from './marks.ts';
import { omission, type VisibleBlock, visibleBlocks, visibleParts } from './visible-text.ts';

/** A paragraph as a reading page prints it. */
export interface ReadingParagraph {
  readonly block: VisibleBlock['block'];
  /** Its text in order: stretches cut at their marks, and the omission mark wherever words may not be shown. */
  readonly parts: readonly (readonly Segment<Mark>[] | typeof omission)[];
  /** The notes on it, each with the claim that compares its passage. */
  readonly notes: readonly { readonly note: Note; readonly claim: Claim | undefined }[];
}

/** The headline of a reading, if its text has one that may be shown, and the other paragraphs. */
export function readingParagraphs(
  dossier: Dossier,
  reading: Reading,
): { readonly headline: ReadingParagraph | undefined; readonly others: readonly ReadingParagraph[] } {
  const events = eventsReportedBy(dossier, reading.slug);
  const paragraphs = visibleBlocks(reading).map((shown): ReadingParagraph => {
    const { block } = shown;
    return {
      block,
      parts: visibleParts(shown).map((part) =>
        part === omission ? omission : marksInBlock(reading, block.id, events, dossier.places, part),
      ),
      notes: reading.notes
        .filter(({ passage }) => passage.block === block.id)
        .map((note) => ({ note, claim: note.claim === undefined ? undefined : dossier.claims.get(note.claim) })),
    };
  });
  const headline = paragraphs.find(({ block }) => block.role === 'headline');
  return { headline, others: paragraphs.filter((paragraph) => paragraph !== headline) };
}

/** The ids that a reading page highlights when one is the target of its address: its notes, its events, its linked places. */
export function highlightedIds(dossier: Pick<Dossier, 'events' | 'places'>, reading: Reading): readonly string[] {
  const places = new Set(reading.places.map(({ id }) => id).filter((id) => isLinked(dossier.places.get(id)!.kind)));
  return [...[...reading.notes, ...eventsReportedBy(dossier, reading.slug)].map(({ id }) => id), ...places];
}

/** The readings before and after this one; undefined at either end. */
export function adjacentReadings(
  { readings }: Pick<Dossier, 'readings'>,
  slug: string,
): { readonly previous: Reading | undefined; readonly next: Reading | undefined } {
  const all = [...readings.values()];
  const index = all.findIndex((reading) => reading.slug === slug);
  return { previous: all[index - 1], next: all[index + 1] };
}
