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
  { name: 'home', pages: /^\/$/, least: 10_000, most: 25_000 },
  // The words of a text link to notes, people and places, and the notes carry their evidence: 4,900 bytes more than without.
  { name: 'reading', pages: /^\/readings\/[^/]+\/$/, least: 12_000, most: 20_000 },
  { name: 'map', pages: /^\/map\/$/, least: 12_000, most: 28_000 },
  { name: 'timeline', pages: /^\/timeline\/((through|as-of)\/[^/]+\/)?$/, least: 6_000, most: 20_000 },
  { name: 'entry', pages: /^\/(differences|places|actors|events|notes)\/[^/]+\/$/, least: 2_000, most: 14_600 },
  { name: 'list', pages: /^\/(differences|places|actors|events|sources|search|verify)\/$/, least: 3_000, most: 18_000 },
  { name: 'frame', pages: /^\/embed\/notes\/[^/]+\/$/, least: 1_200, most: 6_000 },
  { name: 'about', pages: /^\/(about|assurance)\/$/, least: 3_000, most: 10_000 },
  { name: 'data', pages: /^\/data\/$/, least: 4_000, most: 12_000 },
  { name: 'reference', pages: /^\/readings\/[^/]+\/cite\/$/, least: 2_000, most: 8_000 },
  { name: 'missing', pages: /^\/404\.html$/, least: 1_000, most: 6_000 },
];

/** Printed documents: how many pages, and how many bytes. A briefing that lost a section is as broken as one that grew. */
export const printBudgets: readonly {
  readonly files: RegExp;
  readonly pages: readonly [number, number];
  readonly bytes: readonly [number, number];
}[] = [
  { files: /^briefing(-letter)?\.pdf$/, pages: [24, 40], bytes: [300_000, 1_500_000] },
  { files: /^readings\/[^/]+\.pdf$/, pages: [5, 16], bytes: [80_000, 500_000] },
];

/** Script that a page fetches before anything is touched or scrolled to, brotli. */
export const firstScript = { least: 100, most: 6_000 } as const;

/** Of that, what shares a passage; brotli. */
export const shareScript = { least: 500, most: 3_000 } as const;

/** All that a reading fetches before anything is touched: HTML, styles, scripts and fonts, as sent by a host with brotli. */
export const wholeReading = { least: 40_000, most: 110_000 } as const;
