import type { z } from 'zod';
import { Id } from '../entities/id.ts';
import type { Files } from '../files.ts';
import type { EntryKind, Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { type YamlEntry, validate, parseYaml, readYaml } from './yaml.ts';

/** The files, and where their problems go. `takenIds` are the ids of the same namespace in other files. */
interface TableContext {
  readonly files: Files;
  readonly problems: Problems;
  readonly takenIds?: Map<string, SourcePosition> | undefined;
}

function textOf({ files, problems }: TableContext, file: string): string | undefined {
  const text = files.get(file);
  if (text === undefined) problems.report('file-missing', { file, line: 1, column: 1 }, { what: file });
  return text;
}

/** Reads one file of the dossier. A file that is missing is a problem. */
export function readTable<S extends z.ZodType>(
  context: TableContext,
  file: string,
  schema: S,
): YamlEntry<z.infer<S>> | undefined {
  const text = textOf(context, file);
  return text === undefined ? undefined : readYaml(text, schema, { file }, context.problems);
}

/**
 * Reads a list of entries with ids, in the order of the file. An invalid entry is left out and its id marked unreadable. An
 * id that is taken already is a problem; the others become taken.
 */
export function readList<S extends z.ZodType<{ readonly id: string }>>(
  context: TableContext,
  file: string,
  kind: EntryKind,
  schema: S,
): ReadonlyMap<string, YamlEntry<z.infer<S>>> {
  const { problems, takenIds = new Map<string, SourcePosition>() } = context;
  const text = textOf(context, file);
  const raw = text === undefined ? undefined : parseYaml(text, { file }, problems);
  const list = Array.isArray(raw?.value) ? (raw.value as readonly unknown[]) : undefined;
  if (raw !== undefined && list === undefined)
    problems.report('wrong-shape', raw.at(), { path: 'The file', detail: 'must be a list' });
  if (raw === undefined || list === undefined) problems.markUnreadable(kind);
  const entries = new Map<string, YamlEntry<z.infer<S>>>();
  for (const [index, unread] of (list ?? []).entries()) {
    const entry = validate(schema, raw!, { path: [index], name: `Entry ${index + 1}` }, problems);
    const id = entry?.value.id ?? Id.safeParse((unread as { readonly id?: unknown } | null)?.id).data;
    const first = id === undefined ? undefined : takenIds.get(id);
    if (first !== undefined) problems.report('duplicate-id', raw!.at(index, 'id'), { id: id!, first });
    if (entry === undefined) problems.markUnreadable(kind, id);
    else if (!entries.has(entry.value.id)) entries.set(entry.value.id, entry);
    if (id !== undefined && first === undefined) takenIds.set(id, raw!.at(index, 'id'));
  }
  return entries;
}
