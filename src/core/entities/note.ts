import type { Root } from 'hast';
import type { NoteDraft } from '../markdown/commentary.ts';
import { positionOf } from '../markdown/parse.ts';
import { firstSentence, footnoteLabelsIn, referencesIn, toHast } from '../markdown/prose.ts';
import type { ReadContext } from '../read-context.ts';
import type { SourcePosition } from '../source-position.ts';
import type { Passage } from '../quotation/anchor.ts';
import { locateQuotation } from '../quotation/quotation.ts';
import { Confidence } from './confidence.ts';
import type { ReadingDraft } from './draft.ts';
import type { NoteKind } from './note-kind.ts';
import { checkConfidence, type Source } from './source.ts';

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
  readonly where: SourcePosition;
}

/** The longest first sentence of a note, in words. */
const verdictWords = 25;

function readEvidence({ commentary }: ReadingDraft, note: NoteDraft, { sources, problems }: ReadContext): readonly Evidence[] {
  return footnoteLabelsIn(note.body).flatMap((label) => {
    const footnote = commentary.footnotes.get(label);
    // A mark without its footnote is reported at the mark.
    if (footnote === undefined) return [];
    const source = sources.get(label);
    const text = toHast(footnote.content);
    if (source === undefined) {
      problems.reportUnknown('source', label, sources, footnote.where);
      return [];
    }
    if (!firstSentence(footnote.content).startsWith(source.publisher))
      problems.report('unknown-source-name', footnote.where, { id: label, publisher: source.publisher });
    return { source, text };
  });
}

/** Checks one note. The result is undefined where its quotation cannot be found, which is reported. */
export function readNote(draft: ReadingDraft, note: NoteDraft, context: ReadContext): Omit<Note, 'number'> | undefined {
  const { problems, references } = context;
  const evidence = readEvidence(draft, note, context);
  const verdict = firstSentence(note.body);
  const words = verdict.split(/\s+/).length;
  const verdictWhere = positionOf(draft.file, note.body[0]!);
  if (words > verdictWords) problems.report('verdict-long', verdictWhere, { verdict, words, most: verdictWords });
  const attribute = (name: string) => {
    const value = note.attributes.get(name);
    return { value, where: value === undefined ? note.where : note.at(`${name}=${value}`) };
  };
  const stated = attribute('confidence');
  const confidence = Confidence.safeParse(stated.value);
  if (stated.value !== undefined && !confidence.success)
    problems.report('wrong-shape', stated.where, { path: 'confidence', detail: 'must be A, B, C or U' });
  // Evidence that is not fit to print must be owned up to: without a letter the note would pass for a sure one.
  const sources = evidence.map(({ source }) => source);
  // What an unknown source would have supported cannot be checked.
  if (sources.length === footnoteLabelsIn(note.body).length)
    checkConfidence(confidence.data ?? 'B', sources, stated.where, problems);
  const [claim, event] = [attribute('claim'), attribute('event')];
  if (note.kind === 'dispute' && claim.value === undefined)
    problems.report('dispute-without-claim', note.at('.dispute'), { id: note.id });
  references.push(...referencesIn(note.body, (node) => positionOf(draft.file, node), problems));
  for (const [kind, { value, where }] of Object.entries({ claim, event }))
    if (value !== undefined) references.push({ kind: kind as 'claim' | 'event', id: value, fragment: undefined, where });
  const { paragraph, quoteWhere } = note;
  const written = { quote: note.quote, where: quoteWhere, paragraph, paragraphWhere: note.at(paragraph ?? '') };
  const quotation = locateQuotation(written, draft, problems);
  if (quotation === undefined) return undefined;
  const { id, kind, title, quote, where } = note;
  const body = toHast(note.body, footnoteLabelsIn(note.body));
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
    claim: claim.value,
    event: event.value,
    where,
  };
}
