import advances from './advances.json' with { type: 'json' };

/** Measures a text: its width in CSS pixels at a type size in CSS pixels and a weight, 400 if left out. */
export type MeasureText = (text: string, size: number, weight?: number) => number;

/** Thousandths of the type size by character, at two weights of Public Sans; written by `scripts/fonts.ts`. */
const regular = new Map(Object.entries(advances[400]));
const semibold = new Map(Object.entries(advances[600]));
const widest = { regular: Math.max(...regular.values()), semibold: Math.max(...semibold.values()) };

/**
 * The width in CSS pixels of a text set in one line of Public Sans at `size` CSS pixels. Kerning is ignored, so
 * the text is never much wider than measured. Other weights than 400 and 600 are interpolated linearly, which is half a percent
 * short at 700. A character missing from the face counts as its widest.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  const towards = (weight - 400) / 200;
  let thousandths = 0;
  for (const character of text) {
    const light = regular.get(character) ?? widest.regular;
    thousandths += light + towards * ((semibold.get(character) ?? widest.semibold) - light);
  }
  return (thousandths * size) / 1000;
}
