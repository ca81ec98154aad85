import { z } from 'zod';
import type { Dossier } from '../dossier.ts';
import { Id } from '../entities/id.ts';
import { paths } from '../files.ts';
import { type ReferenceKind, referenceKinds } from '../markdown/prose.ts';
import type { Problems } from '../problems.ts';
import { similarNames } from '../text/similar-names.ts';
import { readYaml } from '../yaml/yaml.ts';

/** The file that lists all ids ever published. */
export const publishedIdsFile = `${paths.dossier}published-ids.json`;

/** Every id that was ever published, by kind. It only grows: an id is an address that somebody may have kept. */
const Published = z.partialRecord(z.enum(referenceKinds), z.array(Id));
type Ids = Readonly<Record<ReferenceKind, readonly string[]>>;

/** The ids of a dossier, by kind, as its pages have them. */
const idsOf = ({ events, later, places, actors, claims, notes, readings }: Dossier): Ids => ({
  event: [...events.keys(), ...later.keys()],
  place: [...places.keys()],
  actor: [...actors.keys()],
  claim: [...claims.keys()],
  note: [...notes.keys()],
  reading: [...readings.keys()],
});

/** Reports every published id that is neither in the dossier nor redirected. `committed` is the text of `published-ids.json`. */
export function checkPublishedIds(dossier: Dossier, committed: string, problems: Problems): void {
  const published = readYaml(committed, Published, { file: publishedIdsFile }, problems);
  const ids = idsOf(dossier);
  for (const kind of referenceKinds) {
    const known = new Set([...ids[kind], ...dossier.redirects.filter((redirect) => redirect.kind === kind).map(({ id }) => id)]);
    for (const [index, id] of (published?.value[kind] ?? []).entries()) {
      if (!known.has(id))
        problems.report('id-vanished', published!.at(kind, index), { kind, id, near: similarNames(id, ids[kind]) });
    }
  }
}

/** The text of `published-ids.json` with the ids of a dossier added, sorted; what `committed` has stays. */
export function addPublishedIds(dossier: Dossier, committed: string | undefined): string {
  const before = committed === undefined ? {} : Published.parse(JSON.parse(committed));
  const ids = idsOf(dossier);
  const all = referenceKinds.map((kind) => [kind, [...new Set([...(before[kind] ?? []), ...ids[kind]])].sort()] as const);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
