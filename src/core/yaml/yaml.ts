import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { findInvalidCharacter } from '../text/encoding.ts';

type Path = readonly (string | number)[];

/** A value read from YAML, and the position of each of its parts. */
export interface YamlEntry<T> {
  readonly value: T;
  /**
   * The position of a part, by its path; of the entry itself without one. The position of a list or a map is that of its key. For
   * a part that is missing it is that of the nearest part above it.
   */
  readonly at: (...path: Path) => SourcePosition;
}

/** Where a YAML text begins in its file, for front matter: lines before its first. */
interface Origin {
  readonly file: string;
  readonly linesBefore?: number;
}

/** Data that no schema has seen yet, with the positions of its parts and of its keys. */
export interface RawYaml extends YamlEntry<unknown> {
  readonly keyAt: (path: Path) => SourcePosition | undefined;
}

function positions(document: Document, position: (offset: number) => SourcePosition): Pick<RawYaml, 'at' | 'keyAt'> {
  const keyAt = (path: Path): SourcePosition | undefined => {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return isScalar(pair?.key) && pair.key.range ? position(pair.key.range[0]) : undefined;
  };
  const at = (...path: Path): SourcePosition => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const above = path.slice(0, depth);
      const node = document.getIn(above, true);
      if (isNode(node) && node.range) return (isCollection(node) ? keyAt(above) : undefined) ?? position(node.range[0]);
    }
    return position(document.contents?.range?.[0] ?? 0);
  };
  return { at, keyAt };
}

/** Parses YAML. Aliases are refused, so that a small file cannot grow into a large one. */
export function parseYaml(text: string, origin: Origin, problems: Problems): RawYaml | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const position = (offset: number): SourcePosition => {
    const { line, col } = counter.linePos(offset);
    return { file: origin.file, line: Math.max(1, line) + (origin.linesBefore ?? 0), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], detail: message }));
  visit(document, {
    Alias: (_, { range, source }) =>
      void faults.push({ offset: range?.[0] ?? 0, detail: `YAML aliases such as *${source} are not allowed.` }),
  });
  // Escapes in quoted strings count as what they encode: an escaped NUL is a NUL.
  visit(document, {
    Scalar: (_, { range, value }) => {
      const fault = typeof value === 'string' ? findInvalidCharacter(value) : undefined;
      if (fault !== undefined) problems.report('text-encoding', position(range?.[0] ?? 0), { what: fault.what });
    },
  });
  for (const { offset, detail } of faults) problems.report('yaml-syntax', position(offset), { detail });
  return faults.length > 0 ? undefined : { value: document.toJS(), ...positions(document, position) };
}

interface Fault {
  readonly path: Path;
  /** A key that is not in the schema. */
  readonly key?: string;
  readonly detail: string;
}

/** A schema's issue as problems; for a union, those of the alternative that comes closest to the data. */
function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path, key, detail: 'unknown field' }));
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path, detail: message }));
  if (issue.code === 'invalid_union') {
    const forms = issue.errors.map((issues) => issues.flatMap(faultsOf)).sort((a, b) => a.length - b.length);
    if (forms[0] !== undefined) return forms[0].map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  }
  return [{ path, detail: issue.message.endsWith('received undefined') ? 'this field is missing' : issue.message }];
}

/** Part of a file: its path, and what messages call it. */
interface YamlPart {
  readonly path: Path;
  readonly name: string;
}

/** Validates part of a file against a schema and reports each problem. */
export function validate<S extends z.ZodType>(
  schema: S,
  { value, at, keyAt }: RawYaml,
  { path, name }: YamlPart,
  problems: Problems,
): YamlEntry<z.infer<S>> | undefined {
  const result = schema.safeParse(path.length === 0 ? value : (value as readonly unknown[])[path[0] as number]);
  if (result.success) return { value: result.data, at: (...below) => at(...path, ...below) };
  for (const { path: below, key, detail } of result.error.issues.flatMap(faultsOf)) {
    const full = [...path, ...below];
    const where = (key === undefined ? undefined : keyAt([...full, key])) ?? at(...full);
    problems.report('wrong-shape', where, { path: [...below, ...(key === undefined ? [] : [key])].join('.') || name, detail });
  }
  return undefined;
}

/** Reads one YAML text and checks it against a schema. Problems are reported, and the result is then undefined. */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  origin: Origin,
  problems: Problems,
): YamlEntry<z.infer<S>> | undefined {
  const raw = parseYaml(text, origin, problems);
  return raw && validate(schema, raw, { path: [], name: 'The file' }, problems);
}
