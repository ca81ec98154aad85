import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { editionsFile } from '../core/content-hash.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Edition } from '../core/entities/edition.ts';
import { readOptional } from './dossier-files.ts';

/**
 * The text of `editions.yaml` with one more edition at its end; comments stay. Throws a RangeError where the edition does not say
 * what changed, or has the content of one that is listed, and a TypeError where the text is not a list.
 */
export function withEdition(text: string, edition: Edition): string {
  if (edition.changed.trim() === '') throw new RangeError('Say in words what changed.');
  const document = parseDocument(text);
  const list = document.contents;
  if (!isSeq(list)) throw new TypeError(`${editionsFile} holds no list`);
  const known = document.toJS() as readonly Edition[];
  if (known.some(({ hash }) => hash === edition.hash)) throw new RangeError('There is an edition with this content already.');
  list.flow = false;
  document.add(edition);
  return document.toString({ lineWidth: 120 });
}

/** Adds the present state of a dossier to `editions.yaml` below `root`, under the dossier's own date; returns the edition. */
export async function addEdition(
  root: string,
  { site, hash }: Pick<Dossier, 'site' | 'hash'>,
  changed: string,
): Promise<Edition> {
  const edition = { date: site.date, hash, changed };
  const file = join(root, editionsFile);
  await writeFile(file, withEdition((await readOptional(root, editionsFile)) ?? '[]\n', edition));
  return edition;
}
