import type { Phrases } from '../i18n/en/index.ts';
import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Claim } from '../core/entities/claim.ts';
import type { Links } from '../core/links.ts';
import { claimCounts } from '../core/views/claims/claim-counts.ts';
import { formatDistance, claimDistances, statedDistances } from '../core/views/claims/claim-distances.ts';
import { distancesRangeData, countsRangeData } from '../figures/ranges/data.ts';
import { layoutRanges } from '../figures/ranges/layout.ts';
import { describeRanges, rangesSvg } from '../figures/ranges/svg.ts';
import { textWidth } from '../figures/shared/text-width.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { sheetWidth } from './figures.ts';
import { type Inline, inlines } from './inline.ts';
import type { CrossReferences } from './cross-references.ts';
import { type PrintLink, printLink } from './print-link.ts';

/** Numbers of a comparison: the drawing, and the table of what it shows. */
export interface Numbers {
  readonly drawing: Drawing;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** One comparison as it is printed. */
export interface PrintedClaim {
  readonly label: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
  /** Per reading its words, each with the paragraph; none where the text does not say. */
  readonly says: readonly (readonly { readonly quote: string; readonly paragraph: Inline }[])[];
  readonly verdict: string;
  readonly independent: readonly Inline[];
  readonly confidence: string;
  readonly certainty: string;
  readonly cite: readonly number[];
  readonly numbers: readonly Numbers[];
  readonly pageLink: PrintLink | undefined;
}

function countsOf(claim: Claim, dossier: Dossier, references: CrossReferences): readonly Numbers[] {
  if (claim.counts.length === 0) return [];
  const short = (slug: string) => dossier.readings.get(slug)!.short;
  const phrases = phrasesFor(dossier.site.language);
  const { paper } = phrases;
  const groups = claimCounts(claim, dossier.sources, phrases);
  const chart = countsRangeData(groups, claim.title, short, phrases);
  const rows = groups.flatMap(({ scope, counts }) =>
    counts.map(({ label, words, date, reading, evidence }) => [
      [scope],
      [
        label,
        ...(reading === undefined ? [] : [paper.inText(short(reading))]),
        { cite: evidence.map(({ id }) => references.source(id)!) },
      ],
      [words],
      [date.words],
    ]),
  );
  return [{ drawing: draw(chart, phrases), head: paper.countsHead, rows }];
}

function distancesOf(claim: Claim, dossier: Dossier): readonly Numbers[] {
  if (claim.distances.length === 0) return [];
  const short = (slug: string) => dossier.readings.get(slug)!.short;
  const phrases = phrasesFor(dossier.site.language);
  const { paper } = phrases;
  const groups = claimDistances(claim, dossier.places);
  const stated = statedDistances(claim);
  const computed = groups.flatMap(({ to, distances }) =>
    distances.map((distance) => [[to.name], [distance.from.name], [formatDistance(distance, phrases)]]),
  );
  const said = stated.map(({ reading, words }) => [[paper.stated], [short(reading)], [paper.said(words)]]);
  return [
    {
      drawing: draw(distancesRangeData(groups, stated, short, phrases), phrases),
      head: paper.distancesHead,
      rows: [...computed, ...said],
    },
  ];
}

const draw = (
  chart: Parameters<typeof describeRanges>[0] & Omit<Parameters<typeof layoutRanges>[0], 'width' | 'labelSize' | 'measure'>,
  phrases: Phrases,
): Drawing => {
  const words = describeRanges(chart, phrases);
  return drawingOf(
    rangesSvg(layoutRanges({ ...chart, width: sheetWidth * 0.9, labelSize: 8, measure: textWidth }), words),
    words,
  );
};

/** A comparison with the words of the readings side by side. */
export function printedClaim(claim: Claim, dossier: Dossier, references: CrossReferences, links: Links): PrintedClaim {
  const { id, title, question, verdict, confidence, certainty = '', evidence } = claim;
  const says = [...dossier.readings.keys()].map((slug) =>
    (claim.says.get(slug) ?? []).map(({ quote, passage }) => {
      const target = references.resolve(`reading:${slug}#${passage.block}`);
      const paragraph = passage.block.slice(1);
      return { quote, paragraph: target === undefined ? paragraph : { target, of: [paragraph] } };
    }),
  );
  return {
    label: `claim-${id}`,
    number: references.claim(id)!,
    title,
    question,
    says,
    verdict,
    independent: inlines(claim.independent, references),
    confidence,
    certainty,
    cite: evidence.map((source) => references.source(source.id)!).sort((a, b) => a - b),
    numbers: [...countsOf(claim, dossier, references), ...distancesOf(claim, dossier)],
    pageLink: printLink(links.claim(id), links, phrasesFor(dossier.site.language)),
  };
}
