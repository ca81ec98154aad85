import { create, type Font } from 'fontkit';

/** Opens a font file, TrueType or WOFF2. Throws a RangeError for a collection of fonts, and what fontkit throws for anything else. */
export function openFont(file: Buffer): Font {
  const font = create(file);
  if ('fonts' in font) throw new RangeError('a collection of fonts');
  return font;
}
