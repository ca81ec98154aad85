import type { z } from 'zod';
import { Id } from '../entities/id.ts';
import type { Files } from '../files.ts';
import type { EntryKind, Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { type YamlEntry, validate, parseYaml, readYaml } from './yaml.ts';

function textOf(files: Files, file: string, problems: Problems): string | undefined {
  const text = files.get(file);
  if (text === undefined) problems.report('file-missing', { file, line: 1, column: 1 }, { what: file });
  return text;
}

/** Reads one file of the dossier. A file that is missing is a problem. */
export function readTable<S extends z.ZodType>(
  files: Files,
  file: string,
  schema: S,
  problems: Problems,
): YamlEntry<z.infer<S>> | undefined {
  const text = textOf(files, file, problems);
  return text === undefined ? undefined : readYaml(text, schema, { file }, problems);
}

/**
 * Reads a list of entries that have ids, in the order of the file. An entry that is wrong is left out, and its id, where it
 * can be read, is in doubt. `taken` holds the ids of the same namespace that other files have; one of them is a problem.
 */
export function readList<S extends z.ZodType<{ readonly id: string }>>(
  files: Files,
  file: string,
  kind: EntryKind,
  schema: S,
  problems: Problems,
  taken = new Map<string, SourcePosition>(),
): ReadonlyMap<string, YamlEntry<z.infer<S>>> {
  const text = textOf(files, file, problems);
  const raw = text === undefined ? undefined : parseYaml(text, { file }, problems);
  const list = Array.isArray(raw?.value) ? (raw.value as readonly unknown[]) : undefined;
  if (raw !== undefined && list === undefined)
    problems.report('wrong-shape', raw.at(), { path: 'The file', detail: 'must be a list' });
  if (raw === undefined || list === undefined) problems.markUnreadable(kind);
  const entries = new Map<string, YamlEntry<z.infer<S>>>();
  for (const [index, unread] of (list ?? []).entries()) {
    const entry = validate(schema, raw!, [index], `Entry ${index + 1}`, problems);
    const id = entry?.value.id ?? Id.safeParse((unread as { readonly id?: unknown } | null)?.id).data;
    const first = id === undefined ? undefined : taken.get(id);
    if (first !== undefined) problems.report('duplicate-id', raw!.at(index, 'id'), { id: id!, first });
    if (entry === undefined) problems.markUnreadable(kind, id);
    else if (!entries.has(entry.value.id)) entries.set(entry.value.id, entry);
    if (id !== undefined && first === undefined) taken.set(id, raw!.at(index, 'id'));
  }
  return entries;
}
