import advances from './advances.json' with { type: 'json' };

/** Thousandths of the type size by character, at two weights of Public Sans; written by `scripts/fonts.ts`. */
const regular = new Map(Object.entries(advances[400]));
const semibold = new Map(Object.entries(advances[600]));
const widest = { regular: Math.max(...regular.values()), semibold: Math.max(...semibold.values()) };

/**
 * The width in CSS pixels of a text set in one line of Public Sans at `size` CSS pixels. Kerning is left out, so that the
 * text is never much wider than said. Weights other than 400 and 600 are reckoned along the line through both, which is half a
 * percent short at 700. A character that the face does not have counts as its widest.
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
