/** The fewest letters to put in, take out or change to make one word of the other (V. I. Levenshtein, 1966). */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const here = [row + 1];
    for (let index = 0; index < b.length; index++)
      here.push(Math.min(before[index + 1]! + 1, here[index]! + 1, before[index]! + (letter === b[index] ? 0 : 1)));
    before = here;
  }
  return before[b.length]!;
}

const numberOf = (id: string) => Number(/^p(\d+)$/.exec(id)?.[1] ?? NaN);

/**
 * The id on a page that is most like one which is not there: of a paragraph (`p99`) the one with the nearest number, of
 * anything else the one with the fewest letters changed, if at least half of them are right. The first of several; undefined
 * where nothing is like it.
 */
export function closestId(wanted: string, ids: readonly string[]): string | undefined {
  const number = numberOf(wanted);
  const isParagraph = !Number.isNaN(number);
  let best: string | undefined;
  let least = isParagraph ? Infinity : wanted.length / 2 + 0.5;
  for (const id of ids) {
    if (isParagraph === Number.isNaN(numberOf(id))) continue;
    const apart = isParagraph ? Math.abs(numberOf(id) - number) : editDistance(wanted, id);
    if (apart < least) [best, least] = [id, apart];
  }
  return best;
}
