import search from 'approx-string-match';

/** The known names that look most like a wrong one, at most three; for error messages only. */
export function near(name: string, known: Iterable<string>): readonly string[] {
  const limit = Math.max(1, Math.floor(name.length / 3));
  return [...known]
    .flatMap((candidate) => {
      const errors = Math.min(...search(candidate, name, limit).map((match) => match.errors), ...search(name, candidate, limit).map((match) => match.errors));
      return Number.isFinite(errors) ? [{ candidate, errors }] : [];
    })
    .sort((a, b) => a.errors - b.errors)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
