import search from 'approx-string-match';

/** How many letters may differ: a third, two of five so that "Lybia" finds Libya, none of two. */
const allowed = ({ length }: string) => (length < 3 ? 0 : Math.floor((length + 1) / 3));

/** The fewest letters in which a name differs from some part of a text; Infinity where more do than are allowed. */
const errorsIn = (text: string, name: string): number =>
  search(text, name, allowed(name)).reduce((least, { errors }) => Math.min(least, errors), Infinity);

/** The known names that look most like a wrong one, at most three; for error messages only. */
export function near(name: string, known: Iterable<string>): readonly string[] {
  if (name === '') return [];
  return [...known]
    .filter((candidate) => candidate !== '')
    .map((candidate) => ({ candidate, errors: Math.min(errorsIn(candidate, name), errorsIn(name, candidate)) }))
    .filter(({ errors }) => errors < Infinity)
    .sort((a, b) => a.errors - b.errors)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
