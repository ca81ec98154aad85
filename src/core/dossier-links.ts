import { portions } from './bulk.ts';
import { shownOf } from './display.ts';
import type { Dossier } from './dossier.ts';
import { makeLinks, type Links } from './links.ts';

/** The addresses of a dossier that is built for a base path and, if known, for a scheme and host: see `makeLinks`. */
export function linksOf({ notes, readings, events }: Dossier, base: string, origin: string | undefined): Links {
  const shown = new Map(
    [...readings.values()].map((reading) => [reading.slug, new Set<string>(shownOf(reading).map(({ block }) => block.id))]),
  );
  const parts = portions([...events.keys()]);
  const partOf = new Map(parts.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)));
  return makeLinks(
    base,
    origin,
    (id) => notes.get(id)?.reading,
    (slug, block) => shown.get(slug)?.has(block) ?? true,
    // What came later stands on the first part, after the list.
    (id) => partOf.get(id) ?? 1,
  );
}
