/** A floor and a ceiling, in bytes: a page that lost its figure is as broken as one that grew. */
export interface Budget {
  readonly name: string;
  /** Addresses below the base. */
  readonly pages: RegExp;
  readonly least: number;
  readonly most: number;
}

/** HTML of a page with the styles in it, brotli. Every page belongs to exactly one of these. */
export const htmlBudgets: readonly Budget[] = [
  { name: 'home', pages: /^\/$/, least: 4_000, most: 30_000 },
  { name: 'reading', pages: /^\/readings\/[^/]+\/$/, least: 4_000, most: 14_600 },
  { name: 'map', pages: /^\/map\/$/, least: 4_000, most: 30_000 },
  { name: 'timeline', pages: /^\/timeline\/((through|as-of)\/[^/]+\/)?$/, least: 4_000, most: 30_000 },
  { name: 'differences', pages: /^\/differences\/$/, least: 3_000, most: 20_000 },
  { name: 'entry', pages: /^\/(differences|places|actors|events)\/[^/]+\/$/, least: 1_500, most: 14_600 },
  { name: 'list', pages: /^\/(places|actors|events|sources|readings)\/$/, least: 1_500, most: 20_000 },
  { name: 'about', pages: /^\/about\/$/, least: 2_000, most: 14_600 },
  { name: 'missing', pages: /^\/404\.html$/, least: 500, most: 8_000 },
];

/** Script that a page fetches before anything is touched or scrolled to, brotli. */
export const firstScript = { least: 100, most: 5_000 } as const;

/** All that a reading fetches before anything is touched: HTML, styles, scripts and fonts, as sent by a host with brotli. */
export const wholeReading = { least: 40_000, most: 130_000 } as const;
