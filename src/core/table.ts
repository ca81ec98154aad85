import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Files } from './files.ts';
import type { Problems, Where } from './problems.ts';

/** A value read from YAML, and where each part of it stands. */
export interface Entry<T> {
  readonly value: T;
  /** The position of a part, by its path; of the entry itself without one. A part that is not there gives the nearest above it. */
  readonly at: (...path: readonly (string | number)[]) => Where;
}

/** Where a YAML text begins in its file, for front matter: lines before its first. */
interface Origin {
  readonly file: string;
  readonly linesBefore?: number;
}

/**
 * Reads one YAML text and checks it against a schema. Aliases are refused, so that a small file cannot grow into a large
 * one. Whatever is wrong is reported, and the value is then undefined.
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  origin: Origin,
  problems: Problems,
): Entry<z.infer<S>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const position = (offset: number): Where => {
    const { line, col } = counter.linePos(offset);
    return { file: origin.file, line: Math.max(1, line) + (origin.linesBefore ?? 0), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) problems.report('yaml-syntax', position(fault.pos[0]), { says: fault.message });
  if (faults.length > 0) return undefined;
  const at = (...path: readonly (string | number)[]): Where => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return position(0);
  };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.report('yaml-syntax', position(0), { says: 'aliases are not allowed' });
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, at };
  for (const issue of result.error.issues) {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    problems.report('wrong-shape', at(...path), { path: path.join('.'), says: issue.message });
  }
  return undefined;
}

/** Reads one file of the dossier. A file that is missing is a problem, unless `optional`. */
export function readTable<S extends z.ZodType>(
  files: Files,
  file: string,
  schema: S,
  problems: Problems,
): Entry<z.infer<S>> | undefined {
  const text = files.get(file);
  if (text === undefined) {
    problems.report('file-missing', { file, line: 1, column: 1 }, { what: file });
    return undefined;
  }
  return readYaml(text, schema, { file }, problems);
}

/** Reads a list of entries that have ids, in the order of the file. An id that comes twice is a problem. */
export function readList<S extends z.ZodType<{ readonly id: string }>>(
  files: Files,
  file: string,
  schema: z.ZodArray<S>,
  problems: Problems,
): ReadonlyMap<string, Entry<z.infer<S>>> {
  const table = readTable(files, file, schema, problems);
  const entries = new Map<string, Entry<z.infer<S>>>();
  if (table === undefined) return entries;
  for (const [index, value] of (table.value as readonly z.infer<S>[]).entries()) {
    const first = entries.get(value.id);
    const at: Entry<unknown>['at'] = (...path) => table.at(index, ...path);
    if (first !== undefined) problems.report('duplicate-id', at('id'), { id: value.id, first: first.at('id') });
    else entries.set(value.id, { value, at });
  }
  return entries;
}
