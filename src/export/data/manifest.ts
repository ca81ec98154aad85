import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { countDossier } from '../../core/checks/counts.ts';
import type { Dossier } from '../../core/dossier.ts';
import { Id } from '../../core/entities/id.ts';
import { licence, rightsWords } from '../licence.ts';
import { bytesOf, type DataFile, jsonText, sha256Of } from './data-file.ts';
import { schemaFile, schemaPath } from './json-schema.ts';
import { ReleaseHead, releaseHead } from './release-head.ts';

const path = 'manifest.json';
const title = 'Manifest';
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Manifest = ReleaseHead.extend({
  counts: z.record(z.string(), z.int().nonnegative()).describe('What the dossier holds.'),
  texts: z
    .array(
      z.strictObject({
        reading: Id,
        file: z.string().min(1),
        bytes: z.int().positive(),
        sha256: Sha256,
        paragraphs: z.int().positive().describe('Of the article; comments are not counted.'),
        rights: z.string().min(1),
        included: z.literal('quotations only'),
      }),
    )
    .describe('The source texts that everything was read from. They are no part of the release.'),
  files: z.array(
    z.strictObject({
      path: z.string().min(1).describe('Beside this file.'),
      media_type: z.string().min(1),
      bytes: z.int().positive(),
      sha256: Sha256,
      holds: z.string().min(1).describe('What is counted in the file.'),
      count: z.int().nonnegative(),
      license: z.url(),
      rights: z.string().min(1),
    }),
  ),
});

/** The manifest of a release, its schema with it: every file with its length, checksum, count and licence. */
export function manifestFiles(dossier: Dossier, files: readonly DataFile[]): readonly DataFile[] {
  const schema = schemaFile(path, title, Manifest);
  const all = [...files, schema];
  const json = {
    ...releaseHead(dossier, title, 'ours'),
    counts: { ...countDossier(dossier) },
    texts: [...dossier.readings.values()].map(({ slug, seed, article, rights }) => ({
      reading: slug,
      file: seed.name,
      bytes: utf8ToBytes(seed.text).length,
      sha256: seed.sha256,
      paragraphs: article.length,
      rights,
      included: 'quotations only' as const,
    })),
    files: all.map((file) => ({
      path: file.path,
      media_type: file.mediaType,
      bytes: bytesOf(file),
      sha256: sha256Of(file.text),
      holds: file.holds[0],
      count: file.holds[1],
      license: licence.address,
      rights: rightsWords[file.rights],
    })),
  } satisfies z.infer<typeof Manifest>;
  const manifest: DataFile = {
    path,
    title,
    about: 'Every other file with its length, its SHA-256, what is counted in it and its licence; and the SHA-256 of the texts.',
    mediaType: 'application/json',
    text: jsonText(json),
    holds: ['files', all.length],
    rights: 'ours',
    schema: schemaPath(path),
  };
  return [schema, manifest];
}
