import { z } from 'zod';
import type { Files } from '../files.ts';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';
import { readList } from '../yaml/tables.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import type { Confidence } from './confidence.ts';
import { parseDate } from './date.ts';
import { Id } from './id.ts';

/**
 * What kind of page the evidence was read on. `original`: the publisher's own. `agency`: an agency's copy reprinted by
 * `via`. `reference`: an encyclopedia or gazetteer. The other three show only where something was checked: a scraped or
 * whole-book `copy`, a `partisan` page, a `group`'s own text. Their addresses are never linked or printed, and alone they
 * carry nothing above confidence C.
 */
export const SourceType = z.enum(['original', 'agency', 'reference', 'copy', 'partisan', 'group']);

/** One page of evidence: who published it, when, and where its stored copy was consulted. */
export const Source = z.strictObject({
  id: Id,
  /** The original publisher, as a reader knows it. */
  publisher: z.string().min(1),
  /** The outlet on whose page an agency's text or a copy was read. */
  via: z.string().min(1).optional(),
  /** Only where the title is known in its own words. */
  title: z.string().min(1).optional(),
  /** What the page is about, in our words, where no title is known. */
  about: z.string().min(1).optional(),
  /** EDTF; left out where unknown. */
  date: z.string().optional(),
  address: z.url({ protocol: /^https?$/ }),
  standing: SourceType,
  /** Sources that share an origin count as one: the name of the origin (`wikipedia`, `reuters-2015-02-17`). */
  origin: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

export type Bibliography = ReadonlyMap<string, Source>;

interface SourceContext {
  readonly sources: Bibliography;
  readonly problems: Problems;
}

const weak = new Set(['copy', 'partisan', 'group']);

/** Whether a source's address may be printed and linked: the publisher's own page, an agency's copy, a reference work. */
export const isPrintable = (source: Source): boolean => !weak.has(source.standing);

/** Reads `sources.yaml`, in the order of the file. */
export function readBibliography(files: Files, file: string, problems: Problems): Bibliography {
  const entries = readList({ files, problems }, file, 'source', Source);
  for (const { value, at } of entries.values()) {
    if (value.date === undefined) continue;
    const parsed = parseDate(value.date);
    if (!parsed.ok) problems.report('date-invalid', at('date'), { date: value.date, detail: parsed.detail });
  }
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}

/** The sources that a list of ids names; an unknown one is reported at its own position. */
export function resolveSources(
  ids: readonly string[],
  at: (index: number) => SourcePosition,
  { sources, problems }: SourceContext,
): readonly Source[] {
  return ids.flatMap((id, index) => {
    const source = sources.get(id);
    if (source === undefined) problems.reportUnknown('source', id, sources, at(index));
    return source ?? [];
  });
}

/** The sources of one entry's `evidence`, and a problem where they cannot carry the confidence that it claims. */
export function resolveEvidence<T extends { readonly evidence: readonly string[]; readonly confidence?: Confidence }>(
  { value, at }: YamlEntry<T>,
  context: SourceContext,
): readonly Source[] {
  const sources = resolveSources(value.evidence, (index) => at('evidence', index), context);
  // What an unknown source would have supported cannot be checked.
  const known = sources.length === value.evidence.length;
  if (value.confidence !== undefined && known) checkConfidence(value.confidence, sources, at('confidence'), context.problems);
  return sources;
}

/** Pages that one origin feeds count once; a source that names none is its publisher's own. */
const originOf = ({ origin, publisher }: Source): string => origin ?? publisher;

/**
 * Reports a confidence that its evidence cannot carry: copies, partisan pages and a group's own text alone carry nothing
 * above C, and A takes two origins among what may be printed. Without evidence there is nothing to report.
 */
export function checkConfidence(
  confidence: Confidence,
  sources: readonly Source[],
  where: SourcePosition,
  problems: Problems,
): void {
  if (sources.length === 0 || confidence === 'C' || confidence === 'U') return;
  const [origin, ...others] = new Set(sources.filter(isPrintable).map(originOf));
  if (origin === undefined) problems.report('confidence-unfounded', where, { confidence });
  else if (confidence === 'A' && others.length === 0) problems.report('confidence-one-origin', where, { origin });
}

/** Entries with the ids of their evidence replaced by the sources. */
export function resolveAllEvidence<T extends { readonly evidence: readonly string[]; readonly confidence?: Confidence }>(
  entries: ReadonlyMap<string, YamlEntry<T>>,
  context: SourceContext,
): ReadonlyMap<string, YamlEntry<Omit<T, 'evidence'> & { readonly evidence: readonly Source[] }>> {
  return new Map(
    [...entries].map(([id, entry]) => [
      id,
      { at: entry.at, value: { ...entry.value, evidence: resolveEvidence(entry, context) } },
    ]),
  );
}
