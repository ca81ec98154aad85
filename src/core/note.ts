import type { Root } from 'hast';
import type { Passage } from './anchor.ts';
import { checkFoundation, type Bibliography } from './bibliography.ts';
import type { WrittenNote } from './commentary.ts';
import { Confidence } from './confidence.ts';
import type { Draft } from './draft.ts';
import type { NoteKind } from './kind.ts';
import { near } from './near.ts';
import type { Problems, Where } from './problems.ts';
import { firstSentence, labelsIn, referencesIn, toHast, type Reference } from './prose.ts';
import { prove } from './quotation.ts';
import type { Source } from './source.ts';

/** One piece of evidence of a note: the source and what is printed of it. */
export interface Evidence {
  readonly source: Source;
  readonly text: Root;
}

/** A note, its quotation proved. */
export interface Note {
  readonly id: string;
  readonly reading: string;
  /** Its number in its reading, in the order of the passages, from 1. */
  readonly number: number;
  readonly kind: NoteKind;
  readonly title: string;
  readonly quote: string;
  readonly passage: Passage;
  /** Its first sentence. */
  readonly verdict: string;
  readonly body: Root;
  /** Empty: the note is our own inference. */
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence | undefined;
  readonly claim: string | undefined;
  readonly event: string | undefined;
  readonly where: Where;
}

/** The longest first sentence of a note, in words. */
const verdictWords = 25;

function readEvidence(
  { commentary }: Draft,
  note: WrittenNote,
  bibliography: Bibliography,
  problems: Problems,
): readonly Evidence[] {
  return labelsIn(note.body).flatMap((label) => {
    const footnote = commentary.footnotes.get(label);
    if (footnote === undefined) {
      problems.report('footnote-undefined', note.where, { label });
      return [];
    }
    const source = bibliography.get(label);
    const text = toHast(footnote.content);
    if (source === undefined) {
      problems.report('unknown-reference', footnote.where, { kind: 'source', id: label, near: near(label, bibliography.keys()) });
      return [];
    }
    if (!firstSentence(footnote.content).startsWith(source.publisher))
      problems.report('unknown-source-name', footnote.where, { id: label, publisher: source.publisher });
    return { source, text };
  });
}

/** Proves one note. Where its quotation does not stand, nothing comes back and the problem is reported. */
export function readNote(
  draft: Draft,
  note: WrittenNote,
  bibliography: Bibliography,
  references: Reference[],
  problems: Problems,
): Omit<Note, 'number'> | undefined {
  const evidence = readEvidence(draft, note, bibliography, problems);
  const verdict = firstSentence(note.body);
  const words = verdict.split(/\s+/).length;
  if (words > verdictWords) problems.report('verdict-long', note.where, { words, most: verdictWords });
  const stated = note.attributes.get('confidence');
  const confidence = Confidence.safeParse(stated);
  if (stated !== undefined && !confidence.success)
    problems.report('wrong-shape', note.where, { path: 'confidence', says: 'must be A, B, C or U' });
  // Evidence that is not fit to print must be owned up to: without a letter the note would pass for a sure one.
  checkFoundation(
    confidence.data ?? 'B',
    evidence.map(({ source }) => source),
    note.where,
    problems,
  );
  const claim = note.attributes.get('claim');
  const event = note.attributes.get('event');
  if (note.kind === 'dispute' && claim === undefined) problems.report('dispute-without-claim', note.where, {});
  references.push(...referencesIn(draft.file, note.body));
  if (claim !== undefined) references.push({ kind: 'claim', id: claim, fragment: undefined, where: note.where });
  if (event !== undefined) references.push({ kind: 'event', id: event, fragment: undefined, where: note.where });
  const quotation = prove(note.quote, draft, note.paragraph, note.quoteWhere, problems);
  if (quotation === undefined) return undefined;
  const { id, kind, title, quote, where } = note;
  const body = toHast(note.body, labelsIn(note.body));
  return {
    id,
    reading: draft.slug,
    kind,
    title,
    quote,
    passage: quotation.passage,
    verdict,
    body,
    evidence,
    confidence: confidence.data,
    claim,
    event,
    where,
  };
}
