import { z } from 'zod';
import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';
import type { Note } from '../core/note.ts';
import { Annotation, annotationOf } from './annotation.ts';
import { jsonText, type DataFile } from './data-file.ts';
import { iriOf } from './iri.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { licence } from './licence.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';
const mediaType = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';
const title = 'Annotations';

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

function collection(dossier: Dossier, links: Links, path: string, label: string, notes: readonly Note[]): DataFile {
  const { site } = dossier;
  const id = iriOf(links, links.dataFile(path));
  const json = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
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
    title: label,
    about: `${label}, in the W3C’s Web Annotation model: each with its exact passage, its kind, its evidence.`,
    mediaType,
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
    ...(all.length === 0 ? [] : [collection(dossier, links, 'annotations.jsonld', 'The notes on all texts', all)]),
    ...readings
      .filter(({ notes }) => notes.length > 0)
      .map(({ slug, outlet, notes }) =>
        collection(dossier, links, `annotations/${slug}.jsonld`, `The notes on the text of ${outlet}`, notes),
      ),
    schemaFile('annotations.jsonld', title, Collection),
  ];
}
