import search from 'approx-string-match';
import { oncePer } from '../once-per.ts';

/** The names that are known: the keys of a map, or a list. It must not change once names were compared with it. */
export type KnownNames = ReadonlyMap<string, unknown> | readonly string[];

/** How long the runs of letters are by which names are compared before they are compared letter by letter. */
const sizes = [1, 2] as const;

/** How often each run of so many letters stands in a name. */
function runsOf(name: string, size: number): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  for (let at = 0; at + size <= name.length; at += 1) {
    const run = name.slice(at, at + size);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Known names, and for each run of letters the places in their list of those that have it, and how often they do. */
const indexOf = oncePer((known: KnownNames) => {
  const names = [...(known instanceof Map ? (known as ReadonlyMap<string, unknown>).keys() : (known as readonly string[]))];
  const holders = new Map<string, { readonly at: number[]; readonly times: number[] }>();
  for (const [index, name] of names.entries()) {
    for (const [run, count] of sizes.flatMap((size) => [...runsOf(name, size)])) {
      const held = holders.get(run) ?? { at: [], times: [] };
      holders.set(run, held);
      held.at.push(index);
      held.times.push(count);
    }
  }
  return { names, holders };
});

/** A known name, with the fewest errors that there can be of the wrong one in it, and of it in the wrong one. */
interface Candidate {
  readonly index: number;
  readonly candidate: string;
  readonly within: number;
  readonly around: number;
  readonly longer: number;
}

/** Every known name. The bounds of its errors are safe: one error changes at most as many runs of letters as a run has letters. */
function candidatesFor(name: string, known: KnownNames): readonly Candidate[] {
  const { names, holders } = indexOf(known);
  const shared = sizes.map((size) => {
    const counts = new Uint32Array(names.length);
    for (const [run, count] of runsOf(name, size)) {
      const { at, times } = holders.get(run) ?? { at: [], times: [] };
      for (let held = 0; held < at.length; held += 1) counts[at[held]!]! += Math.min(count, times[held]!);
    }
    return counts;
  });
  const bound = (length: number, index: number) =>
    sizes.reduce((most, size, which) => Math.max(most, Math.ceil((length - size + 1 - shared[which]![index]!) / size)), 0);
  return names.map((candidate, index) => ({
    index,
    candidate,
    within: bound(name.length, index),
    around: bound(candidate.length, index),
    longer: Math.abs(candidate.length - name.length),
  }));
}

/** The fewest letters in which a name differs from some part of a text; Infinity where more do than are allowed. */
export const errorsIn = (text: string, name: string, allowed: number): number =>
  search(text, name, allowed).reduce((least, { errors }) => Math.min(least, errors), Infinity);

type Ranked = Pick<Candidate, 'index' | 'candidate' | 'longer'> & { readonly errors: number };
const byLikeness = (a: Ranked, b: Ranked) => a.errors - b.errors || a.longer - b.longer || a.index - b.index;

/**
 * The known names that look most like a wrong one, at most three; for error messages only. A third of the letters may be
 * wrong, so that "Lybia" finds Libya. A known name within a longer wrong one must be nearer to it: short ones are found
 * anywhere. Only names that can still be among the three are compared letter by letter: thousands of wrong names among
 * thousands must not keep an editor waiting.
 */
export function similarNames(name: string, known: KnownNames, compareLetters = errorsIn): readonly string[] {
  const { length } = name;
  if (length === 0) return [];
  const ofName = length < 3 ? 0 : Math.floor((length + 1) / 3);
  let nearest: readonly Ranked[] = [];
  const byBound = Map.groupBy(candidatesFor(name, known), ({ within, around }) => Math.min(within, around));
  for (const bound of [...byBound.keys()].sort((a, b) => a - b)) {
    for (const { candidate, within, around, ...rest } of byBound.get(bound)!) {
      const last = nearest[2];
      if (candidate === '' || (last !== undefined && byLikeness({ candidate, ...rest, errors: bound }, last) > 0)) continue;
      const most = last?.errors ?? Infinity;
      const compare = (text: string, part: string, least: number, allowed: number) =>
        least > allowed ? Infinity : compareLetters(text, part, allowed);
      const errors = Math.min(
        compare(candidate, name, within, Math.min(ofName, most)),
        compare(name, candidate, around, Math.min(Math.floor(candidate.length / 4), most)),
      );
      if (errors < Infinity) nearest = [...nearest, { candidate, errors, ...rest }].sort(byLikeness).slice(0, 3);
    }
  }
  return nearest.map(({ candidate }) => candidate);
}
