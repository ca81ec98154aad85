import type { Confidence } from './confidence.ts';
import { parseDate } from './dates.ts';
import type { Files } from './files.ts';
import type { Problems, Where } from './problems.ts';
import { Source } from './source.ts';
import { readList } from './table.ts';
import type { Entry } from './yaml.ts';

export type Bibliography = ReadonlyMap<string, Source>;

const weak = new Set(['copy', 'partisan', 'group']);

/** Whether a source's address may be printed and linked: the publisher's own page, an agency's copy, a reference work. */
export const isPrintable = (source: Source): boolean => !weak.has(source.standing);

/** Reads `sources.yaml`, in the order of the file. */
export function readBibliography(files: Files, file: string, problems: Problems): Bibliography {
  const entries = readList(files, file, 'source', Source, problems);
  for (const { value, at } of entries.values()) {
    if (value.date === undefined) continue;
    const parsed = parseDate(value.date);
    if (!parsed.ok) problems.report('date-invalid', at('date'), { date: value.date, says: parsed.says });
  }
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}

/** The sources that a list of ids names; an unknown one is reported at its own position. */
export function cite(
  ids: readonly string[],
  at: (index: number) => Where,
  bibliography: Bibliography,
  problems: Problems,
): readonly Source[] {
  return ids.flatMap((id, index) => {
    const source = bibliography.get(id);
    if (source === undefined) problems.unknown('source', id, bibliography.keys(), at(index));
    return source ?? [];
  });
}

/** The sources of one entry's `evidence`, and a problem where they cannot carry the confidence that it claims. */
export function citeEntry<T extends { readonly evidence: readonly string[]; readonly confidence?: Confidence }>(
  { value, at }: Entry<T>,
  bibliography: Bibliography,
  problems: Problems,
): readonly Source[] {
  const sources = cite(value.evidence, (index) => at('evidence', index), bibliography, problems);
  // What one unknown source would have carried cannot be told.
  const known = sources.length === value.evidence.length;
  if (value.confidence !== undefined && known) checkFoundation(value.confidence, sources, at('confidence'), problems);
  return sources;
}

/** Pages that one origin feeds count once; a source that names none is its publisher's own. */
const originOf = ({ origin, publisher }: Source): string => origin ?? publisher;

/**
 * Reports a confidence that its evidence cannot carry: copies, partisan pages and a group's own text alone carry nothing
 * above C, and A takes two origins among what may be printed. Without evidence there is nothing to report.
 */
export function checkFoundation(confidence: Confidence, sources: readonly Source[], where: Where, problems: Problems): void {
  if (sources.length === 0 || confidence === 'C' || confidence === 'U') return;
  const [origin, ...others] = new Set(sources.filter(isPrintable).map(originOf));
  if (origin === undefined) problems.report('confidence-unfounded', where, { confidence });
  else if (confidence === 'A' && others.length === 0) problems.report('confidence-one-origin', where, { origin });
}

/** Entries with the ids of their evidence replaced by the sources. */
export function withEvidence<T extends { readonly evidence: readonly string[]; readonly confidence?: Confidence }>(
  entries: ReadonlyMap<string, Entry<T>>,
  bibliography: Bibliography,
  problems: Problems,
): ReadonlyMap<string, Entry<Omit<T, 'evidence'> & { readonly evidence: readonly Source[] }>> {
  return new Map(
    [...entries].map(([id, entry]) => [
      id,
      { at: entry.at, value: { ...entry.value, evidence: citeEntry(entry, bibliography, problems) } },
    ]),
  );
}
