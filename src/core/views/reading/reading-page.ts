import type { Dossier } from '../../dossier.ts';
import type { Claim } from '../../entities/claim.ts';
import type { DatedEvent } from '../../entities/event.ts';
import type { Note } from '../../entities/note.ts';
import type { Reading } from '../../entities/reading.ts';
import { eventsReportedBy } from '../events.ts';
import { isLinked, marksInBlock } from './marks.ts';
import { mentionsIn, type NamedEntity } from './named-entities.ts';
import { type MarginItems, noteColumns } from './note-columns.ts';
import { reportAddress } from './report-address.ts';
import { textRuns, type TextRun } from './text-runs.ts';
import { omission, type VisibleBlock, visibleBlocks, visibleParts } from '../visible-text.ts';

/** A note as a reading page prints it. */
export interface PageNote {
  readonly note: Note;
  /** The claim that compares its passage with other readings. */
  readonly claim: Claim | undefined;
  /** Its number among the notes of its paragraph, from 1. */
  readonly index: number;
  /** The places and actors that its words name. */
  readonly named: readonly NamedEntity[];
  /** Where an error in it is reported; undefined where the site names no address. */
  readonly report: string | undefined;
  /** The notes before and after it in the reading. */
  readonly previous: Note | undefined;
  readonly next: Note | undefined;
}

/** A paragraph as a reading page prints it. */
export interface ReadingParagraph {
  readonly block: VisibleBlock['block'];
  /** Its text in order: runs, and the omission mark wherever words may not be shown. */
  readonly parts: readonly (readonly TextRun[] | typeof omission)[];
  readonly notes: readonly PageNote[];
  /** The events that it reports, each once. */
  readonly events: readonly DatedEvent[];
  /** The ids of the places that it names and of the events that it reports: what the locator shows of it. */
  readonly located: readonly string[];
  /** In which of two columns each note stands, and last the events: true is the right one. */
  readonly columns: readonly boolean[];
}

function pageNotes(dossier: Dossier, reading: Reading, block: string): readonly PageNote[] {
  const own = reading.notes.filter(({ passage }) => passage.block === block);
  return own.map((note, at) => ({
    note,
    claim: note.claim === undefined ? undefined : dossier.claims.get(note.claim),
    index: at + 1,
    named: mentionsIn(dossier, reading, note.passage),
    report: reportAddress(dossier.site.corrections, note),
    previous: reading.notes[note.number - 2],
    next: reading.notes[note.number],
  }));
}

const marginItems = ({ block, notes, events }: Omit<ReadingParagraph, 'columns'>): MarginItems => ({
  text: block.text.length,
  items: [
    ...notes.map(({ note }) => note.verdict.length),
    ...(events.length > 0 ? [events.reduce((sum, { label }) => sum + label.length + 2, 0)] : []),
  ],
});

/** The headline of a reading, if its text has one that may be shown, and the other paragraphs. */
export function readingParagraphs(
  dossier: Dossier,
  reading: Reading,
): { readonly headline: ReadingParagraph | undefined; readonly others: readonly ReadingParagraph[] } {
  const events = eventsReportedBy(dossier, reading.slug);
  const targets = new Set<string>();
  const context = { events, places: dossier.places, linked: new Set<string>() };
  const paragraphs = visibleBlocks(reading).map((shown): Omit<ReadingParagraph, 'columns'> => {
    const { block } = shown;
    const reported = events.filter(({ reports }) =>
      reports.some((report) => report.reading === reading.slug && report.passage.block === block.id),
    );
    const places = reading.places
      .filter((mention) => mention.block === block.id && isLinked(dossier.places.get(mention.id)!.kind))
      .map(({ id }) => id);
    return {
      block,
      parts: visibleParts(shown).map((part) =>
        part === omission ? omission : textRuns(block.text, marksInBlock(reading, block.id, context, part), targets),
      ),
      notes: pageNotes(dossier, reading, block.id),
      events: reported,
      located: [...new Set([...places, ...reported.map(({ id }) => id)])],
    };
  });
  const columns = noteColumns(paragraphs.map(marginItems));
  const placed = paragraphs.map((paragraph, index) => ({ ...paragraph, columns: columns[index]! }));
  const headline = placed.find(({ block }) => block.role === 'headline');
  return { headline, others: placed.filter((paragraph) => paragraph !== headline) };
}

/** The fragments that the text of a reading page has, beyond its paragraphs: its notes, and the events whose words it shows. */
export const textTargets = (paragraphs: readonly ReadingParagraph[]): ReadonlySet<string> =>
  new Set(
    paragraphs.flatMap(({ parts }) =>
      parts.flatMap((part) => (part === omission ? [] : part.flatMap(({ pieces }) => pieces.flatMap(({ targets }) => targets)))),
    ),
  );

/** The readings before and after this one; undefined at either end. */
export function adjacentReadings(
  { readings }: Pick<Dossier, 'readings'>,
  slug: string,
): { readonly previous: Reading | undefined; readonly next: Reading | undefined } {
  const all = [...readings.values()];
  const index = all.findIndex((reading) => reading.slug === slug);
  return { previous: all[index - 1], next: all[index + 1] };
}
