import { phrasesFor } from '../i18n/phrases.ts';
import type { Dossier } from '../core/dossier.ts';
import type { DatedEvent } from '../core/entities/event.ts';
import type { Inline } from './inline.ts';
import type { Plan } from './plan.ts';
import type { CrossReferences } from './cross-references.ts';

/** One event as a row of the printed timeline. */
export interface TimelineRow {
  readonly label: string;
  readonly number: number;
  /** As computed. */
  readonly date: string;
  readonly edtf: string;
  readonly title: string;
  readonly about: string;
  /** Its place in words. */
  readonly where: readonly Inline[];
  /** As said: the words of each text that reports it. */
  readonly said: readonly Said[];
  /** How the date was found. */
  readonly resolved: string;
  /** Why no text is quoted; empty for a reported event. */
  readonly standing: string;
  readonly confidence: string;
  readonly cite: readonly number[];
}

/** The words that one text uses for a date, with the paragraphs that have them. */
interface Said {
  readonly reading: string;
  readonly paragraphs: readonly Inline[];
  /** Undefined where the text gives no date. */
  readonly words: string | undefined;
}

/** "Sirte, Tripoli": each place with its link into the list of places. */
export function placesInWords(
  event: Pick<DatedEvent, 'places' | 'where'>,
  { places, site }: Dossier,
  references: CrossReferences,
): readonly Inline[] {
  const { comma } = phrasesFor(site.language).site;
  const named = event.places.map((id): Inline => {
    const target = references.resolve(`place:${id}`);
    const { name } = places.get(id)!;
    return target === undefined ? name : { target, of: [name] };
  });
  const all = event.where === undefined ? named : [...named, event.where];
  return all.flatMap((piece, index) => (index === 0 ? [piece] : [comma, piece]));
}

/** "3, 5": paragraphs of a reading, each with its link into the text. */
export function paragraphsInWords(slug: string, blocks: Iterable<string>, references: CrossReferences): readonly Inline[] {
  return [...new Set(blocks)].flatMap((block, index): readonly Inline[] => {
    const target = references.resolve(`reading:${slug}#${block}`);
    const number = block.slice(1);
    return [index === 0 ? '' : ', ', target === undefined ? number : { target, of: [number] }];
  });
}

/** What the readings of the plan say of the date: the same words of one reading, or their absence, are listed once. */
function saidOf({ reports }: DatedEvent, plan: Plan, references: CrossReferences): readonly Said[] {
  return plan.readings.flatMap(({ slug, short }) => {
    const own = Map.groupBy(
      reports.filter(({ reading }) => reading === slug),
      ({ said }) => said,
    );
    return [...own].map(([words, same]) => ({
      reading: short,
      paragraphs: paragraphsInWords(
        slug,
        same.map(({ passage }) => passage.block),
        references,
      ),
      words,
    }));
  });
}

/** Events as rows of a table, in the order of the plan. */
export function timelineRows(
  events: readonly DatedEvent[],
  dossier: Dossier,
  plan: Plan,
  references: CrossReferences,
): readonly TimelineRow[] {
  const { paper, timeline } = phrasesFor(dossier.site.language);
  const standings = { reported: '', background: paper.background, publication: timeline.standing.publication, later: '' };
  return events.map((event) => ({
    label: `event-${event.id}`,
    number: references.event(event.id)!,
    date: event.date.words,
    edtf: event.date.edtf,
    title: event.title,
    about: event.about,
    where: placesInWords(event, dossier, references),
    said: saidOf(event, plan, references),
    resolved: event.resolved,
    standing: standings[event.status],
    confidence: event.confidence,
    cite: event.evidence.map(({ id }) => references.source(id)!).sort((a, b) => a - b),
  }));
}
