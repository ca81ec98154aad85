/** The part of subset-font used here; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff2';
    /** OpenType feature tags to keep; all when left out. */
    readonly keepFeatures?: readonly string[];
    /** An axis pinned to one value, or narrowed to a range. */
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    readonly noHinting?: boolean;
    /** With this, `text` must be undefined. */
    readonly keepAllGlyphs?: boolean;
  }

  /** The font with only the glyphs that `text` needs. */
  export default function subsetFont(font: Buffer, text: string | undefined, options?: Options): Promise<Buffer>;
}
