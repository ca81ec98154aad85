import { z } from 'zod';
import { phrasesFor } from '../../i18n/phrases.ts';
import type { Dossier } from '../../core/dossier.ts';
import { Confidence } from '../../core/entities/confidence.ts';
import { noteKinds } from '../../core/entities/note-kind.ts';
import type { Note } from '../../core/entities/note.ts';
import type { Links } from '../../core/links.ts';
import { visibleBlocks } from '../../core/views/visible-text.ts';
import { iriOf, textIri } from '../iri.ts';
import { licence } from '../licence.ts';
import { noteText } from '../note-text.ts';
import { printedAddress } from '../printed-address.ts';
import { type DataFile, jsonText } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { PositionSelector, QuoteSelector, selectorsOf } from './selectors.ts';

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
export function annotationOf(note: Note, { site: { language }, readings }: Dossier, links: Links): Annotation {
  const reading = readings.get(note.reading)!;
  const shown = visibleBlocks(reading).find(({ block }) => block.id === note.passage.block)!;
  const evidence = note.evidence.flatMap(({ source }) => printedAddress(source) ?? []);
  const subjects = [
    ...(note.claim === undefined ? [] : [iriOf(links, links.claim(note.claim))]),
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
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language, value: noteText(note, phrasesFor(language)) },
      { type: 'TextualBody', purpose: 'classifying', value: note.kind },
      ...(note.confidence === undefined ? [] : [{ type: 'TextualBody', purpose: 'assessing', value: note.confidence } as const]),
      ...[...subjects, ...evidence].map((source) => ({ type: 'SpecificResource', purpose: 'linking', source }) as const),
    ],
    target: {
      type: 'SpecificResource',
      source: iriOf(links, links.reading(reading.slug)),
      'dcterms:source': { id: textIri(reading.seed) },
      selector: selectorsOf(note.passage, shown, reading.seed.text),
    },
  };
}

const context = 'http://www.w3.org/ns/anno.jsonld';
const Maker = z.strictObject({ type: z.literal('Organization'), name: z.string().min(1) });

/** A collection of one page, so that a file holds all of it. */
const Collection = z.strictObject({
  '@context': z.literal(context),
  id: z.url(),
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  creator: Maker,
  generated: z.iso.datetime().describe('The date of the dossier.'),
  rights: z.literal(licence.address),
  total: z.int().positive(),
  first: z.strictObject({
    id: z.url(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(Annotation).min(1),
  }),
});

function collection(
  { path, title, notes }: Pick<DataFile, 'path' | 'title'> & { readonly notes: readonly Note[] },
  dossier: Dossier,
  links: Links,
): DataFile {
  const { site } = dossier;
  const id = iriOf(links, links.dataFile(path));
  const json = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: title,
    creator: { type: 'Organization', name: site.name },
    generated: `${site.date}T00:00:00Z`,
    rights: licence.address,
    total: notes.length,
    first: {
      id: iriOf(links, `${links.dataFile(path)}#first`),
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map((note) => annotationOf(note, dossier, links)),
    },
  } satisfies z.infer<typeof Collection>;
  return {
    path,
    title,
    about: `${title}, in the W3C’s Web Annotation model: each with its exact passage, its kind, its evidence.`,
    mediaType: `application/ld+json;profile="${context}"`,
    text: jsonText(json),
    holds: ['annotations', notes.length],
    rights: 'quotations',
    schema: schemaPath('annotations.jsonld'),
  };
}

/** All notes in one file, then those of each reading in one of its own, in the order of the passages; and their schema. */
export function annotationFiles(dossier: Dossier, links: Links): readonly DataFile[] {
  const readings = [...dossier.readings.values()];
  const all = readings.flatMap(({ notes }) => notes);
  return [
    ...(all.length === 0
      ? []
      : [collection({ path: 'annotations.jsonld', title: 'The notes on all texts', notes: all }, dossier, links)]),
    ...readings
      .filter(({ notes }) => notes.length > 0)
      .map(({ slug, outlet, notes }) =>
        collection({ path: `annotations/${slug}.jsonld`, title: `The notes on the text of ${outlet}`, notes }, dossier, links),
      ),
    schemaFile('annotations.jsonld', 'Annotations', Collection),
  ];
}
