import { z } from 'zod';
import type { Dossier } from '../core/dossier.ts';
import { csv } from './csv.ts';
import { jsonText, type DataFile } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { ReleaseHead, releaseHead } from './release-head.ts';
import { SourceRecord, sourceRecord } from './source-record.ts';
import type { TableField } from './table-field.ts';

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
