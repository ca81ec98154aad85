import { bothUnits, crossingsOf, statedIn } from '../core/crossing.ts';
import type { Difference } from '../core/differences.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Links } from '../core/links.ts';
import { talliesOf } from '../core/tally.ts';
import { chartOfCrossings, chartOfTallies } from '../draw/range-chart.ts';
import { layRanges } from '../draw/ranges.ts';
import { rangesInWords, rangesSvg } from '../draw/ranges-svg.ts';
import { measure } from '../draw/measure.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { sheetWidth } from './figures.ts';
import { inlines, type Inline } from './inline.ts';
import type { Pointer } from './pointer.ts';
import { wayTo, type Way } from './way.ts';

/** Numbers of a comparison: the drawing, and the table of what it shows. */
export interface Numbers {
  readonly drawing: Drawing;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** One comparison as it is printed. */
export interface PrintedDifference {
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
  readonly way: Way | undefined;
}

function countsOf(difference: Difference, dossier: Dossier, pointer: Pointer): readonly Numbers[] {
  if (difference.counts.length === 0) return [];
  const short = (slug: string) => dossier.readings.get(slug)!.short;
  const groups = talliesOf(difference, dossier.sources);
  const chart = chartOfTallies(groups, difference.title, short);
  const rows = groups.flatMap(({ scope, tallies }) =>
    tallies.map(({ label, words, date, reading, evidence }) => [
      [scope],
      [
        label,
        ...(reading === undefined ? [] : [`, in ${short(reading)}`]),
        { cite: evidence.map(({ id }) => pointer.source(id)!) },
      ],
      [words],
      [date.words],
    ]),
  );
  return [{ drawing: draw(chart), head: ['Of', 'Whose count', 'Number', 'Given'], rows }];
}

function distancesOf(difference: Difference, dossier: Dossier): readonly Numbers[] {
  if (difference.distances.length === 0) return [];
  const short = (slug: string) => dossier.readings.get(slug)!.short;
  const groups = crossingsOf(difference, dossier.places);
  const stated = statedIn(difference);
  const computed = groups.flatMap(({ to, crossings }) =>
    crossings.map((crossing) => [[to.name], [crossing.from.name], [bothUnits(crossing)]]),
  );
  const said = stated.map(({ reading, words }) => [['As stated'], [short(reading)], [`“${words}”`]]);
  return [
    {
      drawing: draw(chartOfCrossings(groups, stated, short)),
      head: ['To', 'From', 'Straight line'],
      rows: [...computed, ...said],
    },
  ];
}

const draw = (
  chart: Parameters<typeof rangesInWords>[0] & Omit<Parameters<typeof layRanges>[0], 'width' | 'labelSize' | 'measure'>,
): Drawing => {
  const words = rangesInWords(chart);
  return drawingOf(rangesSvg(layRanges({ ...chart, width: sheetWidth * 0.9, labelSize: 8, measure }), words), words);
};

/** A comparison with the words of the readings side by side. */
export function printedDifference(difference: Difference, dossier: Dossier, pointer: Pointer, links: Links): PrintedDifference {
  const { id, title, question, verdict, confidence, certainty = '', evidence } = difference;
  const says = [...dossier.readings.keys()].map((slug) =>
    (difference.says.get(slug) ?? []).map(({ quote, passage }) => {
      const go = pointer.resolve(`reading:${slug}#${passage.block}`);
      const paragraph = passage.block.slice(1);
      return { quote, paragraph: go === undefined ? paragraph : { go, of: [paragraph] } };
    }),
  );
  return {
    label: `claim-${id}`,
    number: pointer.difference(id)!,
    title,
    question,
    says,
    verdict,
    independent: inlines(difference.independent, pointer),
    confidence,
    certainty,
    cite: evidence.map((source) => pointer.source(source.id)!).sort((a, b) => a - b),
    numbers: [...countsOf(difference, dossier, pointer), ...distancesOf(difference, dossier)],
    way: wayTo(links.difference(id), links),
  };
}
