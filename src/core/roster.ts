import { Actor } from './actor.ts';
import { withEvidence, type Bibliography } from './bibliography.ts';
import type { Files } from './files.ts';
import type { Problems } from './problems.ts';
import type { Source } from './source.ts';
import { readList } from './table.ts';
import type { Entry } from './yaml.ts';

/** An actor with its evidence found. */
export type RosterEntry = Omit<Actor, 'evidence'> & { readonly evidence: readonly Source[] };
export type Roster = ReadonlyMap<string, RosterEntry>;

/** Reads `actors.yaml` in the order of the file. */
export function readRoster(
  files: Files,
  file: string,
  bibliography: Bibliography,
  problems: Problems,
): ReadonlyMap<string, Entry<RosterEntry>> {
  return withEvidence(readList(files, file, 'actor', Actor, problems), bibliography, problems);
}
