/**
 * The least number of letters to insert, delete or replace to turn one word into the other (V. I. Levenshtein, 1966). Written
 * here since every page loads it: `fastest-levenshtein` takes 611 bytes (brotli) where this takes 175.
 */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (let index = 0; index < b.length; index++)
      current.push(Math.min(previous[index + 1]! + 1, current[index]! + 1, previous[index]! + (letter === b[index] ? 0 : 1)));
    previous = current;
  }
  return previous[b.length]!;
}

const paragraphNumber = (id: string) => Number(/^p(\d+)$/.exec(id)?.[1] ?? NaN);

/**
 * The id most similar to one that is not on the page: for a paragraph (`p99`) the one with the nearest number, for anything
 * else the one at the least edit distance, if at least half of the letters are right. The first of several equally similar
 * ones; undefined when none is similar.
 */
export function closestId(wanted: string, ids: readonly string[]): string | undefined {
  const number = paragraphNumber(wanted);
  const isParagraph = !Number.isNaN(number);
  let closest: string | undefined;
  let least = isParagraph ? Infinity : wanted.length / 2 + 0.5;
  for (const id of ids) {
    if (isParagraph === Number.isNaN(paragraphNumber(id))) continue;
    const distance = isParagraph ? Math.abs(paragraphNumber(id) - number) : editDistance(wanted, id);
    if (distance < least) [closest, least] = [id, distance];
  }
  return closest;
}
