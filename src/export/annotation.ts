import { z } from 'zod';
import { shownOf } from '../core/display.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';
import { noteKinds } from '../core/kind.ts';
import { Confidence } from '../core/confidence.ts';
import type { Note } from '../core/note.ts';
import { iriOf } from './iri.ts';
import { licence } from './licence.ts';
import { printedAddress } from './printed-address.ts';
import { PositionSelector, QuoteSelector, selectorsOf } from './selectors.ts';
import { textName } from './text-name.ts';
import { wholeNote } from './whole-note.ts';

const Words = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.literal('commenting'),
  format: z.literal('text/plain'),
  language: z.string().min(2),
  value: z.string().min(1).describe('The whole note, and what it rests on; [1] in it is the first piece of evidence.'),
});
const Kind = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.literal('classifying'),
  value: z.enum(noteKinds).describe('What the note does.'),
});
const Sureness = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.literal('assessing'),
  value: Confidence.describe('How sure we are of the note.'),
});
const Link = z.strictObject({
  type: z.literal('SpecificResource'),
  purpose: z.literal('linking'),
  source: z.url().describe('The claim or the event that the note is on, or a page of its evidence.'),
});

/** One note in the W3C's Web Annotation model. */
export const Annotation = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  label: z.string().min(1).describe('The title of the note.'),
  'dcterms:identifier': z.string().describe('Its id on the site: the page is /notes/<id>/.'),
  motivation: z.literal('commenting'),
  rights: z.literal(licence.address).describe('The licence of the note; the words quoted belong to their owner.'),
  body: z.array(z.union([Words, Kind, Sureness, Link])).min(2),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.url().describe('The reading.'),
    'dcterms:source': z.strictObject({ id: z.url().describe('The text, named by its SHA-256 (RFC 6920).') }),
    selector: z.tuple([QuoteSelector, PositionSelector]).describe('Two ways to the passage, each enough alone.'),
  }),
});
export type Annotation = z.infer<typeof Annotation>;

/** One note as an annotation of its reading. */
export function annotationOf(note: Note, { site, readings }: Dossier, links: Links): Annotation {
  const reading = readings.get(note.reading)!;
  const shown = shownOf(reading).find(({ block }) => block.id === note.passage.block)!;
  const evidence = note.evidence.flatMap(({ source }) => printedAddress(source) ?? []);
  const subjects = [
    ...(note.claim === undefined ? [] : [iriOf(links, links.difference(note.claim))]),
    ...(note.event === undefined ? [] : [iriOf(links, links.event(note.event))]),
  ];
  return {
    id: iriOf(links, links.note(note.id)),
    type: 'Annotation',
    label: note.title,
    'dcterms:identifier': note.id,
    motivation: 'commenting',
    rights: licence.address,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language: site.language, value: wholeNote(note) },
      { type: 'TextualBody', purpose: 'classifying', value: note.kind },
      ...(note.confidence === undefined ? [] : [{ type: 'TextualBody', purpose: 'assessing', value: note.confidence } as const]),
      ...[...subjects, ...evidence].map((source) => ({ type: 'SpecificResource', purpose: 'linking', source }) as const),
    ],
    target: {
      type: 'SpecificResource',
      source: iriOf(links, links.reading(reading.slug)),
      'dcterms:source': { id: textName(reading.seed) },
      selector: selectorsOf(note.passage, shown, reading.seed.text),
    },
  };
}
