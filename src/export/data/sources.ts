import { z } from 'zod';
import type { Dossier } from '../../core/dossier.ts';
import { Id } from '../../core/entities/id.ts';
import { type Source, SourceType } from '../../core/entities/source.ts';
import { printedAddress } from '../printed-address.ts';
import { csv, type TableField } from './csv.ts';
import { type DataFile, jsonText } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { ReleaseHead, releaseHead } from './release-head.ts';

/** One page of evidence as it is published. */
export const SourceRecord = z.strictObject({
  id: Id,
  publisher: z.string().min(1).describe('The original publisher.'),
  via: z.string().nullable().describe('The outlet on whose page an agency’s text or a copy was read.'),
  title: z.string().nullable().describe('The page’s own title, where it is known.'),
  about: z.string().nullable().describe('What the page is about, in our words.'),
  date: z.string().nullable().describe('EDTF; null where unknown.'),
  standing: SourceType.describe('What kind of page it is. copy, partisan and group carry nothing above confidence C alone.'),
  address: z.url().nullable().describe('Where it was published, seen in a stored copy; null where the address is not printed.'),
});
export type SourceRecord = z.infer<typeof SourceRecord>;

/** One page of evidence as data. An address that may not be printed stays behind. */
export const sourceRecord = (source: Source): SourceRecord => ({
  id: source.id,
  publisher: source.publisher,
  via: source.via ?? null,
  title: source.title ?? null,
  about: source.about ?? null,
  date: source.date ?? null,
  standing: source.standing,
  address: printedAddress(source) ?? null,
});

const title = 'Sources';
const Sources = ReleaseHead.extend({ sources: z.array(SourceRecord) });

const needed = new Set(['id', 'publisher', 'standing']);
const fields: readonly TableField[] = Object.entries(SourceRecord.shape).map(([name, { description }]) => ({
  name,
  type: 'string',
  description: description ?? 'Its id on the site: /sources/#<id>.',
  ...(needed.has(name) && { required: true }),
  ...(name === 'id' && { unique: true }),
}));

/** The pages of evidence, in the order of the dossier: as JSON, as a table, and the schema of the JSON. */
export function sourceFiles(dossier: Dossier): readonly DataFile[] {
  const sources = [...dossier.sources.values()].map(sourceRecord);
  const json = { ...releaseHead(dossier, title, 'ours'), sources } satisfies z.infer<typeof Sources>;
  const common = { title, rights: 'ours', holds: ['sources', sources.length] } as const;
  return [
    {
      ...common,
      path: 'sources.json',
      about: 'The pages of evidence that the other files name by id.',
      mediaType: 'application/json',
      text: jsonText(json),
      schema: schemaPath('sources.json'),
    },
    {
      ...common,
      path: 'sources.csv',
      about: 'The same as a table, one row a page.',
      mediaType: 'text/csv',
      text: csv(fields, sources),
      fields,
    },
    schemaFile('sources.json', title, Sources),
  ];
}
