import search from 'approx-string-match';

/** The fewest letters in which a name differs from some part of a text; Infinity where more do than are allowed. */
const errorsIn = (text: string, name: string, allowed: number): number =>
  search(text, name, allowed).reduce((least, { errors }) => Math.min(least, errors), Infinity);

/**
 * The known names that look most like a wrong one, at most three; for error messages only. A third of the letters may be
 * wrong, so that "Lybia" finds Libya. A known name within a longer wrong one must be nearer to it: short ones are found
 * anywhere.
 */
export function similarNames(name: string, known: Iterable<string>): readonly string[] {
  const { length } = name;
  if (length === 0) return [];
  const likeness = (candidate: string) =>
    Math.min(
      errorsIn(candidate, name, length < 3 ? 0 : Math.floor((length + 1) / 3)),
      errorsIn(name, candidate, Math.floor(candidate.length / 4)),
    );
  return [...known]
    .filter((candidate) => candidate !== '')
    .map((candidate) => ({ candidate, errors: likeness(candidate), longer: Math.abs(candidate.length - length) }))
    .filter(({ errors }) => errors < Infinity)
    .sort((a, b) => a.errors - b.errors || a.longer - b.longer)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
