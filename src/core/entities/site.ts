import { z } from 'zod';
import { missingPhrases } from '../../i18n/missing.ts';
import { catalogues, findPhrases } from '../../i18n/phrases.ts';
import { MAX_LATITUDE } from '../geo/distance.ts';
import type { Outlines } from '../geo/outlines.ts';
import type { Problems } from '../problems.ts';
import { similarNames } from '../text/similar-names.ts';
import type { YamlEntry } from '../yaml/yaml.ts';
import { Id } from './id.ts';
import type { Gazetteer } from './place.ts';

/** Below this, in degrees, a map shows less than the precision of its outlines. */
const minExtent = 0.05;
/** More ticks than this cannot be told apart on any screen. */
const maxTicks = 240;

const year = 365.25 * 86_400_000;

/** How many ticks a span has, about. */
const ticksOf = ({ from, to, ticks }: { from: string; to: string; ticks: 'year' | 'month' }): number =>
  ((Date.parse(to) - Date.parse(from)) / year) * (ticks === 'year' ? 1 : 12);

/** A frame of a map, WGS 84 degrees; none crosses the antimeridian. */
const Extent = z
  .strictObject({
    west: z.number().min(-180),
    south: z.number().min(-MAX_LATITUDE),
    east: z.number().max(180),
    north: z.number().max(MAX_LATITUDE),
  })
  .refine(({ west, south, east, north }) => west < east && south < north, 'west must be less than east, and south than north')
  .refine(
    ({ west, south, east, north }) => Math.min(east - west, north - south) >= minExtent || !(west < east && south < north),
    `must be at least ${minExtent} degrees wide and high`,
  );

const Spans = z
  .array(
    z.strictObject({
      from: z.iso.date(),
      to: z.iso.date(),
      share: z.number().min(0.001).max(1000),
      ticks: z.enum(['year', 'month']),
    }),
  )
  .min(1)
  .superRefine((spans, context) => {
    for (const [index, span] of spans.entries()) {
      const { from, to } = span;
      if (ticksOf(span) > maxTicks)
        context.addIssue({ code: 'custom', path: [index, 'ticks'], message: `would print ${Math.round(ticksOf(span))} ticks` });
      if (from >= to) context.addIssue({ code: 'custom', path: [index, 'to'], message: `must come after ${from}` });
      const before = spans[index - 1]?.to;
      if (before !== undefined && from < before)
        context.addIssue({ code: 'custom', path: [index, 'from'], message: `must not come before ${before}` });
    }
  });

/** Whether a text is a well-formed language tag (BCP 47). */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What holds for the whole dossier: its name, its date, the frame of its map and of its figure. */
export const Site = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  standfirst: z.string().min(1),
  /** BCP 47. The words of ours stand in it, so there must be a catalogue of it in `src/i18n/`. */
  language: z.string().refine(isLanguageTag, 'must be a BCP 47 language tag, such as en or fr-CA'),
  /** The dossier's own date, ISO 8601. Never the clock's. */
  date: z.iso.date(),
  /** Who has read it independently; null if nobody has. */
  editor: z.string().min(1).nullable(),
  /** Where corrections go; null says that this copy names no address. */
  corrections: z.string().min(1).nullable(),
  /** Packages of Fontsource for scripts that the site's own fonts lack. */
  fonts: z
    .array(
      z
        .string()
        .regex(/^@fontsource(?:-variable)?\/[a-z0-9-]+$/, 'must be a package of Fontsource, such as @fontsource/noto-serif'),
    )
    .default([]),
  /** The country that the map picks out, and the frames, WGS 84 degrees. */
  map: z.strictObject({
    home: z.string().min(1),
    extent: Extent,
    locator: Extent,
    elsewhere: Extent,
    water: z.array(z.strictObject({ name: z.string(), lat: z.number(), lon: z.number() })),
  }),
  /** The coast-against-time figure. */
  figure: z.strictObject({
    title: z.string().min(1),
    caption: z.string().min(1),
    /** Top to bottom: a row is one place with the sites in it, or has a name and gathers whatever its `gathers` says. */
    rows: z
      .array(
        z.union([
          z.strictObject({ place: Id }),
          z.strictObject({ name: z.string().min(1), gathers: z.enum(['abroad', 'country', 'undated']) }),
        ]),
      )
      .min(1),
    /** Left to right: stretches of time, each with its share of the width. A break is drawn between two stretches. */
    spans: Spans,
  }),
});
export type Site = z.infer<typeof Site>;

/** Reports a language without a catalogue or with words missing, a home country that has no outline, and rows of the figure for places that the gazetteer does not hold. */
export function checkSite({ value, at }: YamlEntry<Site>, gazetteer: Gazetteer, outlines: Outlines, problems: Problems): void {
  const { language } = value;
  const phrases = findPhrases(language);
  const missing = phrases === undefined ? [] : missingPhrases(phrases);
  if (phrases === undefined || missing.length > 0)
    problems.report('unknown-language', at('language'), { language, known: [...catalogues.keys()], missing });
  const { home } = value.map;
  if (!outlines.has(home))
    problems.report('unknown-country', at('map', 'home'), { country: home, near: similarNames(home, outlines) });
  for (const [index, row] of value.figure.rows.entries()) {
    if ('place' in row && !gazetteer.has(row.place))
      problems.reportUnknown('place', row.place, gazetteer, at('figure', 'rows', index, 'place'));
  }
}
