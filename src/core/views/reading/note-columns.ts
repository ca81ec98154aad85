/** A paragraph as far as it matters to how high it stands: letters of its text, and of each thing in its margin. */
export interface MarginItems {
  readonly text: number;
  readonly items: readonly number[];
}

// CSS pixels and letters a line, about as they are at 1440: what counts is which column ends higher.
const text = { line: 29.5, letters: 68, gap: 24 };
const item = { line: 20, letters: 44, gap: 62 };

const height = (letters: number, kind: typeof text) => Math.ceil(letters / kind.letters) * kind.line + kind.gap;

/**
 * Which of two columns each margin item stands in, paragraph by paragraph: the one where it comes nearer to the top of its
 * paragraph, the left one where both are the same. True is the right one.
 */
export function noteColumns(paragraphs: readonly MarginItems[]): readonly (readonly boolean[])[] {
  const ends = [0, 0];
  let top = 0;
  return paragraphs.map(({ text: letters, items }) => {
    const columns = items.map((length) => {
      const [left, right] = ends.map((end) => Math.max(end, top)) as [number, number];
      const column = right < left ? 1 : 0;
      ends[column] = Math.max(ends[column]!, top) + height(length, item);
      return column === 1;
    });
    top += height(letters, text);
    return columns;
  });
}
