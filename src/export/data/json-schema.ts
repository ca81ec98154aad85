import { z } from 'zod';
import { type DataFile, jsonText } from './data-file.ts';

/** The JSON Schema of a shape, as a file of the release. `path` is that of the file it describes. */
export function schemaFile(path: string, title: string, shape: z.ZodType): DataFile {
  const schema = z.toJSONSchema(shape, { target: 'draft-2020-12' });
  return {
    path: schemaPath(path),
    title: `JSON Schema of ${title.toLowerCase()}`,
    about: `The form of ${path}, field by field.`,
    mediaType: 'application/schema+json',
    text: jsonText({ ...schema, title }),
    holds: ['schemas', 1],
    rights: 'ours',
  };
}

/** Where the schema of a file lies: `events.json` → `schemas/events.schema.json`. */
export const schemaPath = (path: string): string => `schemas/${path.replace(/\.[a-z]+$/, '')}.schema.json`;
